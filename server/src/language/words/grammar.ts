/** The small words of English, by what they do in a sentence. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  `the a an this that these those my your his her its our their some any no every each all both either neither many most several
  few fewer more another other such one two three four five six seven eight nine ten dozens hundreds thousands`,
);

/** Pronouns that can be the subject of a clause. */
export const SUBJECTS = set(`i you he she it we they who everyone everybody someone somebody anyone nobody others`);

/** Pronouns that can be the object: those who are told. */
export const OBJECTS = set(
  `me you him her it us them himself herself themselves itself everyone everybody anyone someone`,
);

export const PREPOSITIONS = set(
  `of for at in from with to on by about under over against between among through during without within into near around across
  behind beside beyond despite toward towards upon via like per including amid outside inside above below along since until after before`,
);

export const AUXILIARIES = set(
  `is are was were be been being am has have had do does did will would can could may might must shall should ’s 's ’d 'd ’ve 've
  ’re 're ’m 'm ’ll 'll isn’t isn't wasn’t wasn't aren’t aren't weren’t weren't hasn’t hasn't haven’t haven't hadn’t hadn't don’t
  don't doesn’t doesn't didn’t didn't won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't shouldn’t shouldn't cannot`,
);

/** Words that open a clause within a sentence. */
export const SUBORDINATORS = set(
  `that because if when while although though as since unless until after before whether how why what where whereas than once so
  which who whom whose`,
);

export const CONJUNCTIONS = set(`and but or nor yet then`);

/** True of an adverb by its ending, the `quietly` of `quietly said`; not of the nouns that end so, the `family` of `the family said`. */
export function isManner(text: string): boolean {
  return /^\p{Ll}{3,}ly$/u.test(text) && !NOUNS_IN_LY.has(text);
}

const NOUNS_IN_LY = set(
  `family assembly ally rally reply supply oversupply tally monopoly anomaly daily weekly monthly quarterly elderly bully belly homily
  butterfly melancholy subassembly`,
);

/** Adverbs that stand within or beside a verb, besides those in -ly. */
export const ADVERBS = set(
  `also later then now again once first further even still just often never not n’t n't ever already soon always too instead
  meanwhile however moreover furthermore therefore thus there here today yesterday tomorrow tonight earlier recently long rather
  perhaps maybe indeed nevertheless nonetheless else twice back away sometimes yet only quickly`,
);

export const TIMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon
  evening night week month year weekend earlier later recently now`,
);

/** Past tenses that no ending tells. */
export const IRREGULAR_PASTS = set(
  `went came took made got gave saw knew thought became began left kept held brought wrote stood ran lost met paid sat spoke led
  grew fell sent built spent drew drove broke chose rose wore won sold caught taught fought bought sought threw flew forgot
  struck swore shook hung sang sank slept swept told said felt found heard meant shot slid hid bit dealt dug fled froze laid lent overcame overtook sped stole stuck swam tore
  withdrew woke rang bore bound spun arose awoke ate blew bled bred clung crept drank flung foresaw forgave knelt rode shone shrank sprang
  strode strove swung underwent undertook upheld withheld withstood wept`,
);
