import type { Choice } from '../rule.js';
import { AP } from './ap.js';
import { BBC } from './bbc.js';
import { GUARDIAN } from './guardian.js';
import { OXFORD } from './oxford.js';
import { REUTERS } from './reuters.js';

/** What a house writes, by the id of the rule of style; each with where that is said and when it was. */
export interface Profile {
  /** As messages name it. */
  readonly house: string;
  readonly rules: Readonly<Record<string, Convention>>;
}

export interface Convention {
  readonly form: string;
  readonly source: string;
  /** The year, or the day, of the source. */
  readonly asOf: string;
}

export const PROFILES = {
  ap: AP,
  reuters: REUTERS,
  bbc: BBC,
  guardian: GUARDIAN,
  oxford: OXFORD,
} as const satisfies Record<string, Profile>;

/** The profile whose rules are those that the house itself chooses, and no others. */
export const HOUSE = 'house';

export type StyleName = 'none' | keyof typeof PROFILES | typeof HOUSE;

export const STYLES: readonly StyleName[] = ['none', ...(Object.keys(PROFILES) as (keyof typeof PROFILES)[]), HOUSE];

/** What a house has chosen, by rule. */
export type Style = Readonly<Record<string, Choice>>;

export const NO_STYLE: Style = {};

/** The choices of a profile, with the house’s own (`{ "percent-form": "per cent", "date-form": "off" }`) put over them. */
export function styleOf(name: StyleName, own: Readonly<Record<string, string>>): Style {
  if (name === 'none') return NO_STYLE;
  const { house, rules }: Profile = name === HOUSE ? { house: OWN, rules: {} } : PROFILES[name];
  const given = Object.entries(rules).map(([rule, { form }]) => [rule, { form, house }] as const);
  const chosen = Object.entries(own).map(([rule, form]) => [rule, { form, house: OWN }] as const);
  return Object.fromEntries([...given, ...chosen]);
}

/** How messages name the house that has no name here. */
const OWN = 'House';
