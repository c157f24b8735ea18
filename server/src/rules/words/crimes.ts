/** What people are charged with: `murder`, `money laundering`, `driving drunk`. */
const CRIMES =
  'murder manslaughter homicide assault battery rape robbery burglary theft larceny fraud bribery corruption embezzlement extortion blackmail arson kidnapping abduction trafficking smuggling perjury treason espionage sedition terrorism stalking harassment vandalism trespass conspiracy racketeering forgery incest blasphemy possession driving laundering evasion killing stealing'.split(
    ' ',
  );

const BEFORE = String.raw`(?:(?:the|an?|his|her|their)\s)?(?:(?!alleged)\p{Ll}+\s)?`;
const NAMED = String.raw`(?:${CRIMES.join('|')})(?!\p{L})`;

/** A crime by its name behind a preposition, in a pattern: `the attempted murder of …`. */
export const A_CRIME = `${BEFORE}${NAMED}`;

/** The same, or anything that people do: `driving drunk`; not `questioning`, which is done to them. */
export const A_DEED = String.raw`${BEFORE}(?:${NAMED}|(?!(?:question|interrogat|noth|someth|anyth|everyth|dur|accord|includ|morn|even|hear|meet|sentenc)ing(?!\p{L}))\p{Ll}{2,20}ing(?!\p{L}))`;

/** Who has done one, in a pattern: `killer`, `rapists`. */
export const A_CRIMINAL = String.raw`(?:serial\s|child\s|drug\s|bank\s|sex\s)?(?:killer|murderer|slayer|rapist|thief|thieve|robber|burglar|arsonist|attacker|gunman|shooter|kidnapper|molester|abuser|fraudster|swindler|embezzler|dealer|trafficker|smuggler|hijacker|terrorist|bomber|offender|pa?edophile)s?(?!\p{L})`;

/** What says in a sentence that a court has found somebody guilty. */
export const VERDICT =
  /(?<!\p{L})(?:convict(?:ed|ion|s)|sentenced|found (?:\p{L}+ ){0,3}guilty|guilty verdicts?|plead(?:ed|s)? guilty|pled guilty|jailed|imprisoned|served)(?!\p{L})/u;

const CRIME = new RegExp(String.raw`(?<!\p{L})(?:${CRIMES.join('|')})(?!\p{L})`, 'u');

/** The first crime that is named in a text. */
export function crimeIn(text: string): string | undefined {
  return CRIME.exec(text)?.[0];
}
