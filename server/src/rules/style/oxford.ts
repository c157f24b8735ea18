import type { Profile } from './profiles.js';

const HART = 'New Hart’s Rules, Oxford University Press';

/** Oxford’s, which many British magazines and book houses follow: single marks outside. No more of it than was checked. */
export const OXFORD: Profile = {
  house: 'Oxford',
  rules: {
    'outer-marks': { form: 'single', source: `${HART}, “quotation and direct speech”`, asOf: '2014' },
    'quote-punctuation': { form: 'sense', source: `${HART}, “quotation and direct speech”`, asOf: '2014' },
  },
};
