/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose bounds the loops keep */
// Makes more text to train on: sentences of our own with names put in.
import { KINDS, type Kind } from '../../server/src/mentions/names/labels.js';
import { PLACES } from '../../server/src/mentions/names/words/places.js';
import { read } from '../../server/src/mentions/paragraph.js';
import type { Example } from './corpora.js';
import type { Stock } from './lists.js';

type Random = () => number;

/** Paragraphs made from templates, one to three sentences each. */
export function fromTemplates(
  templates: readonly string[],
  stock: Stock,
  random: Random,
  count: number,
  weight: number,
): Example[] {
  const made: Example[] = [];
  while (made.length < count) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(templates, random));
    const example = fill(sentences.join(' '), stock, random, weight);
    if (example) made.push(example);
  }
  return made;
}

function fill(template: string, stock: Stock, random: Random, weight: number): Example | undefined {
  let text = '';
  let from = 0;
  const marks: { start: number; end: number; type: Kind }[] = [];
  for (const match of template.matchAll(/\{(\w)\}/g)) {
    text += template.slice(from, match.index);
    from = match.index + 3;
    const [words, type] = slot(match[1] ?? '', stock, random);
    if (type) marks.push({ start: text.length, end: text.length + words.length, type });
    text += words;
  }
  return marked(text + template.slice(from), marks, random() < 0.05 ? 'headline' : 'body', weight);
}

function slot(letter: string, stock: Stock, random: Random): [string, Kind | undefined] {
  switch (letter) {
    case 'P':
      return [person(stock, random), 'person'];
    case 'S':
      return [surname(stock, random), 'person'];
    case 'O':
      return [random() < 0.15 ? brand(random) : organization(stock, random), 'organization'];
    case 'A':
      return [acronym(random), 'organization'];
    case 'B':
      return [brand(random), 'organization'];
    case 'U':
      return [unit(random), 'organization'];
    case 'M':
      return [event(stock, random), 'other'];
    case 'I':
      return [pick(INITIALS, random), 'other'];
    case 'V':
      return [spot(stock, random), 'place'];
    case 'K':
      return [pick(stock.cities, random).toUpperCase(), 'place'];
    case 'L':
      return [random() < 0.5 ? pick(PLACES, random) : pick(stock.cities, random), 'place'];
    case 'C':
      return [pick(stock.cities, random), 'place'];
    case 'N':
      return [pick(stock.countries, random), 'place'];
    case 'D':
      return [pick(stock.demonyms, random), 'other'];
    case 'T':
      return [pick(TITLES, random), undefined];
    case 'R':
      return [pick(ROLES, random), undefined];
    default:
      return [pick(DAYS, random), undefined];
  }
}

function marked(
  text: string,
  marks: readonly { start: number; end: number; type: Kind }[],
  role: Example['reading']['role'],
  weight: number,
): Example | undefined {
  const reading = read(text, role);
  const names = marks.map(({ start, end, type }) => ({
    first: reading.tokens.findIndex(token => token.start === start),
    end: reading.tokens.findIndex(token => token.end === end) + 1,
    type,
  }));
  return names.every(({ first, end, type }) => first >= 0 && first < end && KINDS.includes(type))
    ? { reading, names, weight }
    : undefined;
}

function person(stock: Stock, random: Random): string {
  const given = pick(stock.given, random);
  const last = surname(stock, random);
  const chance = random();
  if (chance < 0.08) return `${given} ${String.fromCharCode(65 + Math.floor(random() * 26))}. ${last}`;
  if (chance < 0.16) return `${given} ${pick(stock.given, random)} ${last}`;
  if (chance < 0.2) return `${given} ${last}-${pick(stock.surnames, random)}`;
  if (chance < 0.25) return `${last} ${given}`;
  if (chance < 0.28) return `${given.charAt(0)}. ${last}`;
  if (chance < 0.3) return `${given.charAt(0)}.${pick(stock.given, random).charAt(0)}. ${last}`;
  if (chance < 0.36) return `${pick(stock.surnames, random)} ${invented(random)}-${pick(SYLLABLES, random)}`;
  if (chance < 0.38) return `${given} ${last} ${pick(['Jr.', 'III', 'Sr.'], random)}`;
  if (chance < 0.4) return `${given} “${invented(random)}” ${last}`;
  return `${given} ${last}`;
}

function surname(stock: Stock, random: Random): string {
  const chance = random();
  const name = pick(stock.surnames, random);
  if (chance < 0.04) return `${pick(['al', 'Al', 'El', 'el'], random)}-${name}`;
  if (chance < 0.06)
    return `${pick(['van der', 'de', 'bin', 'von', 'da', 'van', 'Van', 'De', 'de la', 'Ben', 'dos'], random)} ${name}`;
  if (chance < 0.12) return invented(random);
  return name;
}

function organization(stock: Stock, random: Random): string {
  const pattern = pick(PATTERNS, random);
  return pattern.replaceAll(/\{(\w+)\}/g, (_, part: string) => {
    switch (part) {
      case 'N':
        return pick(stock.countries, random);
      case 'C':
        return pick(stock.cities, random);
      case 'D':
        return pick(stock.demonyms, random);
      case 'S':
        return pick(stock.surnames, random);
      case 'G':
        return pick(stock.given, random);
      case 'B':
        return brand(random);
      default:
        return pick(PARTS[part] ?? [''], random);
    }
  });
}

/** A military unit: `3rd Battalion, 21st Artillery Regiment`. */
function unit(random: Random): string {
  const one = () => `${ordinal(1 + Math.floor(random() * 400))} ${pick(ARMS, random)}${pick(UNITS, random)}`;
  return random() < 0.2 ? `${one()}, ${one()}` : one();
}

function ordinal(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** A law, a meeting, a prize, a ship or the like, which is no person, organization or place. */
function event(stock: Stock, random: Random): string {
  return pick(EVENTS, random).replaceAll(/\{(\w)\}/g, (_, part: string) => {
    switch (part) {
      case 'N':
        return pick(stock.countries, random);
      case 'C':
        return pick(stock.cities, random);
      case 'S':
        return pick(stock.surnames, random);
      case 'P':
        return `${pick(stock.given, random)} ${pick(stock.surnames, random)}`;
      default:
        return invented(random);
    }
  });
}

/** A small place, or one of the land: `Tal Mora`, `Lake Chevar`, `Nori River`. */
function spot(stock: Stock, random: Random): string {
  const name = random() < 0.5 ? invented(random) : pick(stock.cities, random);
  return pick(SPOTS, random).replaceAll('{X}', name).replaceAll('{S}', pick(stock.surnames, random));
}

function acronym(random: Random): string {
  const letters = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
    'ABCDEFGHIJKLMNOPRSTUW'.charAt(Math.floor(random() * 21)),
  );
  return letters.length <= 3 && random() < 0.15 ? letters.map(letter => `${letter}.`).join('') : letters.join('');
}

function invented(random: Random): string {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function brand(random: Random): string {
  const chance = random();
  const name = invented(random);
  if (chance < 0.15)
    return `${name}${pick(['Tech', 'Soft', 'Net', 'Bank', 'Pay', 'Air', 'Com', 'Med', 'Gas'], random)}`;
  return chance < 0.2 ? `${name}.com` : name;
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

export function templatesOf(text: string): string[] {
  return text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
}

const list = (text: string) => text.split('|').map(item => item.trim());

const DAYS = list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
const TITLES = list(
  `President|Prime Minister|Foreign Minister|Defense Minister|Finance Minister|Interior Minister|Health Minister|Minister|Chancellor|Governor|
  Senator|Mayor|Secretary of State|Attorney General|Justice|Judge|General|Gen.|Lt. Col.|Col.|Brigadier General|Major|Sheikh|Prince|Queen|
  Speaker|Chief Justice|Chairman|Ambassador|Congressman|Councillor|Professor|Bishop|Archbishop|Pope|Vice President|Deputy Minister|
  Education Minister|Chief Minister|Secretary-General|Commissioner|Director-General|Deputy Prime Minister|Justice Minister|Energy Minister`,
);
const ROLES = list(
  `spokesman|spokeswoman|president|director|chief executive|head|lawyer|teacher|farmer|driver|economist|analyst|journalist|engineer|doctor|nurse|
  professor|chairman|founder|student|researcher|activist|manager|coach|captain|editor|secretary|treasurer|writer|singer|actor|politician|footballer`,
);
const PATTERNS = list(
  `Ministry of {field}|Ministry of {field} and {field}|Ministry of {field}, {field} and {field}|{field} Ministry|{D} {field} Ministry|Department of {field}|Department for {field}|
  Office of {field}|{field} Department|{C} Police Department|{C} {field} Department|{N} {field} Authority|National {field} Authority|{field} Commission|Independent {field} Commission|National {field} Commission|{N} {field} Commission|
  National {field} Agency|{field} Agency|Federal {field} Agency|{D} {field} Agency|{N} Revenue Authority|{D} {field} Association|{field} Association|{N} {field} Association|Association of {N} {trade}|{N} {sport} Federation|{D} {sport} Federation|
  {N} {sport} Association|{C} University|University of {C}|University of {N}|{C} State University|{S} University|{C} Institute of Technology|{N} Institute of {field}|{S} Institute|{C} College|{S} College|{G} {S} Foundation|{S} Foundation|
  {C} Hospital|{C} General Hospital|{C} City Council|{C} County Council|{C} High Court|Supreme Court of {N}|{N} Supreme Court|High Court|Court of Appeal|Constitutional Court|Bank of {N}|Central Bank of {N}|National Bank of {N}|{C} Bank|{N} Bank|{S} Bank|
  {adj} Party|{adj} {adj} Party|{adj} Front|{adj} Movement|{adj} Alliance|{adj} Congress|{N} {adj} Party|{D} {adj} Party|{adj} Union|Movement for {value}|Party of {value} and {value}|Front for {value}|{adj} Front for the Liberation of {N}|{adj} Liberation Army|{N} Liberation Front|{D} Army|{D} Navy|{D} Air Force|{N} Defence Force|{N} Police|{D} National Police|
  {S} Holdings|{S} Group|{S} Industries|{S} & Co.|{S} and {S}|{S} & {S}|{S} Ltd|{S} Inc.|{S} Corp.|{B} Group|{B} Energy|{B} Airlines|{B} Holdings Ltd.|{B} Technologies|{B} Motors|{N} Airways|Air {N}|{C} Airlines|{D} Airlines|{N} Telecom|{D} Petroleum Corporation|{N} Electric|{B} Pharmaceuticals|{B} Capital|{S} Capital|{S} Brothers|
  {C} Times|{C} Post|{C} Herald|{C} Tribune|Daily {paper}|{N} Today|{paper} Weekly|The {C} {paper}|{D} Broadcasting Corporation|Radio {N}|{N} TV|{C} Radio|Channel 7|
  {C} United|{C} City|{C} FC|FC {C}|Real {C}|{C} Rovers|{C} {animal}|Sporting {C}|{C} Wanderers|
  {trade} Without Borders|{trade} for {value}|{N} Red Cross|{value} Watch|{value} International|Center for {field}|Centre for {field} Studies|Institute for {field}|Council on {field}|International {field} Organization|World {field} Organization|World {field} Council|International {field} Fund|{D} {field} Council|National {field} Council|Council of {trade}|Union of {trade}|{trade} Union|{N} Chamber of Commerce|{C} Chamber of Commerce|{C} Stock Exchange|
  Free {D} Army|{D} Democratic Forces|{N} Armed Forces|{D} Security Forces|{D} Coast Guard|Ministry of {field} and {field}|{N} Defence Ministry|{D} Foreign Ministry|Foreign Office|Home Office|Defense Department|Justice Department|Treasury|
  Jaish al-{B}|Ahrar al-{B}|Harakat {B}|Hizb {B}|Ansar {B}|Partido {B}|Banco {B}|Banco de {N}|Instituto {B}|Université de {C}|Universidad de {C}|Fundación {B}|Groupe {B}|{B} SA|{B} AG|{B} Plc|
  {B} Consultores|{B} Shopping|{B} Foods|{B} Logistics|{B} Media|{B} Labs|{B} Studios|{B} Records|{B} Oil|{B} Steel|{B} Pictures|{S} College of {field}|{C} School of {field}|{C} Institute of {field}|{C} Primary School|{C} High School|{S} Academy|{C} Grammar School|St {G}’s College|St. {G}’s Church|
  {C} Chamber Orchestra|{C} Symphony|{C} Zoo|{C} Town Council|{C} Borough Council|{C} Magistrates’ Court|{C} Crown Court|{C} District Court|{C} Labour Party|{C} Harbour Board|{C} Historical Society|{C} Cricket Club|{C} Rugby Club|AC {C}|{C} Athletic|{C} Town|{C} Albion|Dynamo {C}|Olympique {C}|
  {field} and {field} Commission|Royal {C} Society|Royal Society of {N}|Royal {field} Society|International {field} Federation|International Federation of {trade}|World {sport} Federation|Office of the {field} Ombudsman|{N} {field} Board|{N} {field} Service|{C} Fire Department|{C} Fire Brigade|{C} Ambulance Service|
  U.N. {field} Agency|European {field} Agency|{N} Parliament|{D} Parliament|{N} Senate|National Assembly|{N} National Assembly|{C} Museum|{N} Church|Church of {N}|{C} Orchestra|{S} Trust|{S} Society|{C} Port Authority|{N} Railways|{N} Oil Company|{N} Ports Authority`,
);
const PARTS: Readonly<Record<string, readonly string[]>> = {
  field: list(
    `Health|Education|Defence|Defense|Finance|Foreign Affairs|Justice|Interior|Home Affairs|Trade|Agriculture|Transport|Energy|Environment|Labour|Labor|Culture|Tourism|Science|Technology|Information|Communications|Planning|Economic Affairs|Human Rights|Women’s Affairs|
    Youth|Sports|Public Works|Water Resources|Housing|Land|Mining|Industry|Immigration|Customs|Statistics|Meteorological|Election|Electoral|Anti-Corruption|Nuclear|Space|Aviation|Food Safety|Public Health|Strategic Studies|Policy Research|
    Democracy|Peace|Security|National Security|Refugee|Migration|Disaster Management|Civil Aviation|Maritime|Fisheries|Forestry|Telecommunications|Consumer Protection|Privatization|Investment|Development|Rural Development`,
  ),
  sport: list(
    'Football|Cricket|Rugby|Athletics|Boxing|Basketball|Swimming|Hockey|Tennis|Olympic|Cycling|Chess|Wrestling',
  ),
  trade: list(
    'Doctors|Lawyers|Teachers|Journalists|Engineers|Farmers|Workers|Nurses|Reporters|Writers|Miners|Manufacturers|Students|Women|Churches|Trade Unions',
  ),
  adj: list(
    `Democratic|National|People’s|Labour|Socialist|Communist|Liberal|Conservative|Progressive|Unity|Republican|Christian Democratic|Social Democratic|Green|Islamic|Patriotic|Popular|United|Revolutionary|Freedom|Workers|Workers’|New|Free|Justice|Congress|Reform|Independence|Nationalist|Peasants’`,
  ),
  value: list(
    'Justice|Freedom|Democracy|Peace|Change|Unity|Human Rights|Development|Democratic Change|Progress|Transparency|Reconciliation|Equality|Life|Hope',
  ),
  paper: list(
    'News|Mail|Star|Nation|Mirror|Times|Post|Sun|Telegraph|Monitor|Observer|Standard|Chronicle|Gazette|Journal|Express|Record',
  ),
  animal: list('Lions|Tigers|Eagles|Bulls|Bears|Sharks|Kings|Giants|Warriors|Rangers|Blues|Knights|Hawks|Stars'),
};
const ARMS = list(
  '|Infantry |Field Artillery |Armoured |Armored |Airborne |Mechanized |Parachute |Engineer |Marine |Signal ',
);
const UNITS = list('Brigade|Battalion|Regiment|Division|Squadron|Wing|Fighter Squadron|Corps|Army|Infantry Division');
const EVENTS = list(
  `{S} Act|{C} Accord|{C} Accords|{C} Agreement|Treaty of {C}|{C} Declaration|{C} Protocol|{C} Summit|{C} Conference|{N} Cup|{C} Open|{C} Marathon|{N} Grand Prix|Premier League|Champions League|
  Operation {X}|USS {P}|HMS {X}|MV {X}|Hurricane {X}|Cyclone {X}|Typhoon {X}|{S} Prize|{X} Awards|{X} 7|{X} Pro|Galaxy {X}|Article 9|Bill of Rights|Budget|Constitution|Public Order Act|
  World Cup|Olympics|Paralympic Games|Super Bowl|Davis Cup|Grammy|Oscar|Bible|Quran|Ramadan|Easter|Diwali|Christmas|Internet|Bitcoin|Covid-19|Ebola|Cold War|First World War|{C} Process|{N} Plan|{X} Festival|{C} Film Festival|{C} Fashion Week`,
);
const INITIALS = list(
  'SDGs|NFTs|NFT|GDP|CEO|PhD|MBA|DNA|HIV|AIDS|LGBT|NGOs|NGO|CCTV|PCR|GPS|UAV|IED|IEDs|SMEs|FDI|IPO|VAT|GST|ID|AI|MPs|MP|PM|TV|PPP|R&D|ETA|SMS|USB|PDF|MW|EVs',
);
const SPOTS = list(
  `Al {X}|Ar {X}|Tal {X}|Ayn {X}|Deir {X}|Abu {X}|Lake {X}|Mount {X}|Mt. {X}|{X} River|River {X}|{X} Valley|{X} Island|{X} Islands|{X} Peninsula|{X} Bay|Gulf of {X}|Sea of {X}|{X} Hills|{X} Mountains|{X} Desert|{X} Forest|
  {X} National Park|{X} Wildlife Refuge|{X} Nature Reserve|{X} Park|{S} Park|{X} Street|{S} Street|{S} Avenue|{S} Road|{X} Square|{S} Square|{X} Bridge|{S} Bridge|{X} Airport|{X} International Airport|Port {X}|Fort {S}|Cape {X}|Point {X}|
  San {X}|Santa {X}|Saint-{X}|St. {S}|El {X}|La {X}|Los {X}|New {X}|Upper {X}|Lower {X}|Old {X}|North {X}|South {X}|East {X}|West {X}|{X} Province|{X} County|{X} District|{X} Region|{X} State|{X} Oblast|{X} Heights|{X} Creek|{X} Falls|{X} Strip|{X} Canal`,
);
const SYLLABLES = list(
  'ka|ri|mo|ta|lo|ne|za|vi|ko|da|ba|sha|ni|ra|me|su|ga|tel|nor|ax|ion|ent|ar|vel|dor|lex|mar|gen|tran|syn|cor|al|be|cho|fe|gu|ha|jo|ke|li|mu|no|pa|quo|ro|sa|ti|u|wa|ye|zo|nka|mba|ndi|chi|ski|ov|sen|berg|man|dze|yan|oglu|ev|uk|ez|ini|elli',
);
