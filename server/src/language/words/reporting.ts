/**
 * What may follow a verb that reports:
 *
 * - `clause`: a clause, with or without *that*: *said the road was shut*
 * - `that`: a clause with *that*, *how* or *whether* alone: *emphasized that the road was shut*
 * - `person`: first the one who is told: *told reporters the road was shut*
 * - `to`: an infinitive, often behind the one it is for: *urged drivers to wait*, *promised to wait*
 * - `object`: a noun phrase is what is reported: *criticized the plan*, *described it as late*
 * - `judges`: a noun phrase that is commented on, which is speech where words of it are quoted: *called it “a farce”*
 * - `about`: *of* or *about* and a noun phrase, which is speech where words of it are quoted: *spoke of a “new dawn”*
 * - `inverts`: may stand before its source: *said the mayor*
 * - `shows`: said of a document or figure: *polls show*
 */
export type Frame = 'clause' | 'that' | 'person' | 'to' | 'object' | 'judges' | 'about' | 'inverts' | 'shows';

/** A verb that reports, with its four forms. */
export interface ReportingVerb {
  readonly base: string;
  readonly present: string;
  readonly past: readonly string[];
  readonly participle: string;
  readonly frames: ReadonlySet<Frame>;
}

/** One verb a line: its forms, then its frames. */
const TABLE = `
say says said saying: clause inverts
tell tells told telling: person clause to about
add adds added adding: clause inverts
write writes wrote/written writing: clause inverts about
note notes noted noting: clause inverts
report reports reported reporting: clause inverts
announce announces announced announcing: clause inverts object
suggest suggests suggested suggesting: clause inverts
argue argues argued arguing: clause inverts
submit submits submitted submitting: that inverts
tweet tweets tweeted tweeting: clause inverts
post posts posted posting: that inverts
continue continues continued continuing: inverts
describe describes described describing: object
criticize criticizes criticized criticizing: object
criticise criticises criticised criticising: object
think thinks thought thinking: clause
respond responds responded responding: that inverts
reply replies replied replying: clause inverts
answer answers answered answering: that inverts
declare declares declared declaring: clause inverts
explain explains explained explaining: clause inverts
acknowledge acknowledges acknowledged acknowledging: clause inverts
claim claims claimed claiming: clause inverts to
warn warns warned warning: person clause to inverts about
conclude concludes concluded concluding: clause inverts
state states stated stating: clause inverts
insist insists insisted insisting: clause inverts
mention mentions mentioned mentioning: that object
indicate indicates indicated indicating: clause inverts
denounce denounces denounced denouncing: object
predict predicts predicted predicting: clause inverts
confirm confirms confirmed confirming: clause inverts
admit admits admitted admitting: clause inverts
assure assures assured assuring: person clause
assert asserts asserted asserting: clause inverts
remind reminds reminded reminding: person clause
inform informs informed informing: person clause
notify notifies notified notifying: person clause
advise advises advised advising: person clause to
estimate estimates estimated estimating: clause inverts
observe observes observed observing: that inverts
remark remarks remarked remarking: clause inverts
comment comments commented commenting: that inverts
testify testifies testified testifying: clause inverts
allege alleges alleged alleging: clause inverts
maintain maintains maintained maintaining: that inverts
contend contends contended contending: clause inverts
assume assumes assumed assuming: that
believe believes believed believing: clause
reveal reveals revealed revealing: that inverts
disclose discloses disclosed disclosing: that inverts
concede concedes conceded conceding: clause inverts
complain complains complained complaining: clause inverts about
lament laments lamented lamenting: that inverts object
joke jokes joked joking: clause inverts about
quip quips quipped quipping: clause inverts
boast boasts boasted boasting: clause inverts about
recall recalls recalled recalling: clause inverts
recount recounts recounted recounting: that inverts
repeat repeats repeated repeating: that inverts
reiterate reiterates reiterated reiterating: that inverts object
stress stresses stressed stressing: that inverts object
emphasize emphasizes emphasized emphasizing: that inverts object
emphasise emphasises emphasised emphasising: that inverts object
underscore underscores underscored underscoring: that inverts object
underline underlines underlined underlining: that inverts object
highlight highlights highlighted highlighting: that inverts object
point points pointed pointing: inverts
proclaim proclaims proclaimed proclaiming: clause inverts
pronounce pronounces pronounced pronouncing: judges
decry decries decried decrying: object
condemn condemns condemned condemning: judges
blast blasts blasted blasting: judges
slam slams slammed slamming: judges
deride derides derided deriding: judges
mock mocks mocked mocking: judges
dismiss dismisses dismissed dismissing: judges
praise praises praised praising: judges
hail hails hailed hailing: judges
applaud applauds applauded applauding: judges
attack attacks attacked attacking: judges
reject rejects rejected rejecting: judges
question questions questioned questioning: judges inverts
defend defends defended defending: judges
blame blames blamed blaming: judges
accuse accuses accused accusing: object
call calls called calling: judges
label labels labeled/labelled labeling/labelling: judges
dub dubs dubbed dubbing: judges
deny denies denied denying: clause object inverts
demand demands demanded demanding: that to object inverts
urge urges urged urging: object to inverts
ask asks asked asking: person to that inverts
inquire inquires inquired inquiring: inverts
wonder wonders wondered wondering: that inverts
encourage encourages encouraged encouraging: object to
implore implores implored imploring: object to inverts
beg begs begged begging: object to inverts
promise promises promised promising: clause to inverts object
vow vows vowed vowing: clause to inverts
pledge pledges pledged pledging: clause to inverts
threaten threatens threatened threatening: to
propose proposes proposed proposing: that to object inverts
recommend recommends recommended recommending: that object
agree agrees agreed agreeing: that to inverts
refuse refuses refused refusing: to
decline declines declined declining: to
hope hopes hoped hoping: clause to
worry worries worried worrying: that inverts
doubt doubts doubted doubting: that object
cite cites cited citing: judges
quote quotes quoted quoting: judges
show shows showed/shown showing: shows
find finds found finding: shows
read reads read reading: inverts
demonstrate demonstrates demonstrated demonstrating: shows
imply implies implied implying: that
hint hints hinted hinting: that
signal signals signaled/signalled signaling/signalling: that
speculate speculates speculated speculating: that
reason reasons reasoned reasoning: that inverts
theorize theorizes theorized theorizing: that
caution cautions cautioned cautioning: person clause inverts
counter counters countered countering: that inverts
retort retorts retorted retorting: that inverts
shout shouts shouted shouting: that inverts
yell yells yelled yelling: that inverts
scream screams screamed screaming: that inverts
chant chants chanted chanting: inverts
sing sings sang/sung singing: inverts
cry cries cried crying: inverts
exclaim exclaims exclaimed exclaiming: inverts
whisper whispers whispered whispering: that inverts
mutter mutters muttered muttering: inverts
murmur murmurs murmured murmuring: inverts
laugh laughs laughed laughing: inverts
sigh sighs sighed sighing: inverts
thunder thunders thundered thundering: inverts
muse muses mused musing: that inverts
reflect reflects reflected reflecting: inverts
opine opines opined opining: that inverts
interject interjects interjected interjecting: inverts
charge charges charged charging: that inverts
swear swears swore/sworn swearing: clause to inverts
email emails emailed emailing: inverts
text texts texted texting: inverts
begin begins began beginning: inverts
profess professes professed professing: to
rule rules ruled ruling: that inverts
determine determines determined determining: that
decree decrees decreed decreeing: that
stipulate stipulates stipulated stipulating: that
specify specifies specified specifying: that
clarify clarifies clarified clarifying: that inverts
elaborate elaborates elaborated elaborating: inverts
confide confides confided confiding: that inverts
confess confesses confessed confessing: that to inverts
certify certifies certified certifying: that
affirm affirms affirmed affirming: that inverts object
reaffirm reaffirms reaffirmed reaffirming: that object
attest attests attested attesting: that
vent vents vented venting: that inverts
press presses pressed pressing: inverts
boom booms boomed booming: inverts
crack cracks cracked cracking: inverts
bellow bellows bellowed bellowing: inverts
snap snaps snapped snapping: inverts
blurt blurts blurted blurting: inverts
shoot shoots shot shooting: that
fire fires fired firing: that
hit hits hit hitting: that
chime chimes chimed chiming: that
refer refers referred referring: judges
liken likens likened likening: judges
thank thanks thanked thanking: judges
credit credits credited crediting: judges
portray portrays portrayed portraying: judges
characterize characterizes characterized characterizing: judges
characterise characterises characterised characterising: judges
ridicule ridicules ridiculed ridiculing: judges
snipe snipes sniped sniping: that inverts
anticipate anticipates anticipated anticipating: that
recognize recognizes recognized recognizing: that
recognise recognises recognised recognising: that
put puts put putting: judges
place places placed placing: judges
expect expects expected expecting: that object
protest protests protested protesting: that inverts
brag brags bragged bragging: that inverts about
speak speaks spoke/spoken speaking: about
talk talks talked talking: about
rail rails railed railing: about
brand brands branded branding: judges
tout touts touted touting: judges
laud lauds lauded lauding: judges
commend commends commended commending: judges
extol extols extolled extolling: judges
trumpet trumpets trumpeted trumpeting: judges
rebuke rebukes rebuked rebuking: judges
lambaste lambastes lambasted lambasting: judges
castigate castigates castigated castigating: judges
chide chides chided chiding: judges
admonish admonishes admonished admonishing: judges
scold scolds scolded scolding: judges
assail assails assailed assailing: judges
disparage disparages disparaged disparaging: judges
taunt taunts taunted taunting: judges
salute salutes saluted saluting: judges
depict depicts depicted depicting: judges
express expresses expressed expressing: judges
offer offers offered offering: judges
lay lays laid laying: judges
accept accepts accepted accepting: that clause
remember remembers remembered remembering: that inverts
identify identifies identified identifying: that
project projects projected projecting: that
forecast forecasts forecast forecasting: that
instruct instructs instructed instructing: person that
direct directs directed directing: that
order orders ordered ordering: that
reckon reckons reckoned reckoning: that inverts
consider considers considered considering: that
bemoan bemoans bemoaned bemoaning: judges
welcome welcomes welcomed welcoming: judges
seek seeks sought seeking: judges
invoke invokes invoked invoking: judges
advocate advocates advocated advocating: judges
deplore deplores deplored deploring: judges
bash bashes bashed bashing: judges
rip rips ripped ripping: judges
fault faults faulted faulting: judges
compare compares compared comparing: judges
target targets targeted targeting: judges
pose poses posed posing: inverts
aver avers averred averring: clause inverts
enthuse enthuses enthused enthusing: inverts
fume fumes fumed fuming: that inverts
plead pleads pleaded pleading: that inverts
deadpan deadpans deadpanned deadpanning: inverts
scoff scoffs scoffed scoffing: that inverts
gush gushes gushed gushing: inverts
intone intones intoned intoning: inverts
bark barks barked barking: inverts
chuckle chuckles chuckled chuckling: inverts
posit posits posited positing: that inverts
groan groans groaned groaning: inverts
holler hollers hollered hollering: inverts
rejoin rejoins rejoined rejoining: inverts
query queries queried querying: inverts
marvel marvels marveled/marvelled marveling/marvelling: that inverts
reminisce reminisces reminisced reminiscing: inverts
grouse grouses groused grousing: that inverts about
grumble grumbles grumbled grumbling: that inverts about
gripe gripes griped griping: that inverts about
ponder ponders pondered pondering: that inverts
relate relates related relating: that inverts
gush gushes gushed gushing: that inverts about
rave raves raved raving: that inverts about
rant rants ranted ranting: that inverts about
fume fumes fumed fuming: that inverts about
crow crows crowed crowing: that inverts about
enthuse enthuses enthused enthusing: that inverts about
gloat gloats gloated gloating: that inverts about
command commands commanded commanding: object to
`;

export type VerbForm = 'base' | 'present' | 'past' | 'participle';

export interface VerbEntry {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

/** Every form of every verb that reports. */
export const REPORTING: ReadonlyMap<string, VerbEntry> = read(TABLE);

function read(table: string): Map<string, VerbEntry> {
  const entries = new Map<string, VerbEntry>();
  for (const line of table.trim().split('\n')) {
    const [forms = '', frames = ''] = line.split(': ');
    const [base = '', present = '', past = '', participle = ''] = forms.split(' ');
    const verb: ReportingVerb = {
      base,
      present,
      past: past.split('/'),
      participle,
      frames: new Set(frames.split(' ') as Frame[]),
    };
    for (const form of verb.past) entries.set(form, { verb, form: 'past' });
    for (const form of participle.split('/')) entries.set(form, { verb, form: 'participle' });
    entries.set(present, { verb, form: 'present' });
    if (!verb.past.includes(base)) entries.set(base, { verb, form: 'base' });
  }
  return entries;
}
