/** The English of a draft: whether 03/04/2026 is in March or in April. */
export type Locale = 'en-US' | 'en-GB';
