import type { Profile } from './profiles.js';

const GATEHOUSE = 'AP Stylebook, as the GateHouse newsrooms teach it';
const ILLINOIS = 'AP Stylebook, as Illinois Extension teaches it';
const VCU = 'AP Stylebook, as Virginia Commonwealth University teaches it';

/** The Associated Press, whose Stylebook is sold and not quoted here: each entry is as a newsroom or school teaches it. */
export const AP: Profile = {
  house: 'AP',
  rules: {
    'percent-form': { form: '%', source: 'AP’s announcement of the change, reported by Poynter', asOf: '2019-03-29' },
    'month-form': { form: 'Sept. 9', source: GATEHOUSE, asOf: '2017' },
    'date-form': { form: 'March 5', source: ILLINOIS, asOf: '2017' },
    'time-form': { form: '9 a.m.', source: ILLINOIS, asOf: '2017' },
    'weekday-form': { form: 'Tuesday', source: GATEHOUSE, asOf: '2017' },
    'courtesy-title': { form: 'Orr', source: GATEHOUSE, asOf: '2017' },
    'quote-punctuation': { form: 'inside', source: VCU, asOf: '2017' },
    'quote-lead-in': { form: 'comma', source: VCU, asOf: '2017' },
    'outer-marks': { form: 'double', source: VCU, asOf: '2017' },
    'headline-marks': { form: 'single', source: VCU, asOf: '2017' },
    numerals: { form: 'to nine', source: GATEHOUSE, asOf: '2017' },
    'money-form': { form: '$5 million', source: GATEHOUSE, asOf: '2017' },
    'us-form': { form: 'U.S.', source: GATEHOUSE, asOf: '2017' },
    'decade-form': { form: '1990s', source: GATEHOUSE, asOf: '2017' },
  },
};
