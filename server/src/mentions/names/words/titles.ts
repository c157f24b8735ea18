/** Nouns that head a title, in lower case: the last word of `Foreign Minister`, `Lt. Gov.`, `Archbishop`. */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx sir dame lord lady dr prof professor doctor rev reverend fr father sister brother mother pastor bishop archbishop
  cardinal pope rabbi imam sheikh sheik shaykh ayatollah mullah maulana swami patriarch canon deacon dean
  president pres premier chancellor minister secretary governor gov mayor senator sen representative rep congressman
  congresswoman councillor cllr councilor councilman councilwoman alderman assemblyman assemblywoman lawmaker deputy mp mep
  delegate ambassador envoy consul commissioner chairman chairwoman chairperson chair chief director manager editor
  spokesman spokeswoman spokesperson leader boss head executive ceo cfo coo founder co-founder banker economist analyst
  king queen prince princess emperor empress emir sultan duke duchess baron baroness count countess earl
  gen general col colonel lt lieutenant maj major capt captain cpl corporal sgt sergeant adm admiral cmdr commander pvt private
  brig brigadier marshal ensign constable pc dc ds di dci officer trooper detective det inspector insp superintendent supt sheriff warden
  judge justice magistrate attorney solicitor prosecutor lawyer barrister advocate counsel
  coach striker midfielder defender goalkeeper skipper winger forward batsman bowler quarterback pitcher
  actor actress singer rapper author writer novelist poet journalist reporter correspondent columnist director producer
  comedian musician composer artist photographer filmmaker activist campaigner scientist researcher historian
  biologist engineer architect astronaut physicist chemist nurse teacher principal headteacher farmer
  treasurer auditor registrar clerk trustee speaker whip ombudsman coordinator representative specialist expert
  hon comrade citizen señor senor herr frau monsieur madame mme mlle messrs ustaz haji hajj chief-of-staff
  shri smt alhaji alhaja hajiya mallam otunba barr engr atty adv datuk dato datin puan encik whaea
  pcapt pmaj plt pltcol pcol pbgen pssgt cp dcp acp csp dsp`
    .split(/\s+/)
    .map(word => word.trim()),
);

/** Words that stand in a title before its head, in lower case: the `Prime` of `Prime Minister`. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `prime foreign deputy vice first second assistant associate acting interim former ex late senior junior chief executive general managing
  home interior defence defense finance health education justice trade transport transportation environment energy agriculture
  labor labour culture sports information communications economy planning development tourism commerce industry state federal
  attorney press permanent special high supreme national district county city regional provincial metropolitan opposition
  majority minority house senate cabinet parliamentary party police fire army navy military staff field air rear
  lt lieutenant maj major brig brigadier gen col sub master warrant petty lance wing group squadron
  nobel oscar grammy grand crown honorary professor emeritus co presidential
  human rights medical legal political financial technical sporting
  rev right rt. most very his her`
    .split(/\s+/)
    .map(word => word.trim()),
);

/** Titles that stand before a name even in running text without a capital, and after which a name is a person's. */
export const COURTESY: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir dame dr prof rev fr hon gov sen rep gen col lt maj capt cpl sgt adm cmdr supt insp det messrs mme mlle'.split(
    ' ',
  ),
);
