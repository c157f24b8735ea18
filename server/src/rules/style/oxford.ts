import type { Profile } from './profiles.js';

const HART = 'New Hart’s Rules, Oxford University Press';

/** Oxford’s, which many British magazines and book houses follow: single marks outside. */
export const OXFORD: Profile = {
  house: 'Oxford',
  rules: {
    'outer-marks': { form: 'single', source: `${HART}, “quotation and direct speech”`, asOf: '2014' },
    'quote-punctuation': { form: 'sense', source: `${HART}, “quotation and direct speech”`, asOf: '2014' },
    'percent-form': { form: 'per cent', source: `${HART}, “numbers and dates”`, asOf: '2014' },
    'date-form': { form: '5 March', source: `${HART}, “numbers and dates”`, asOf: '2014' },
    'decade-form': { form: '1990s', source: `${HART}, “numbers and dates”`, asOf: '2014' },
    'us-form': { form: 'US', source: `${HART}, “abbreviations and symbols”`, asOf: '2014' },
  },
};
