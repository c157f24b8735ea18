import { defined, readTime } from '../pieces.js';
import type { Written } from '../date.js';
import { CALENDAR } from './calendar.js';
import { form, type Form } from './form.js';
import { LENGTHS, REFERENCES, REPEATED } from './others.js';
import { SHIFTED } from './shifted.js';

/** Every form; of two that begin at one place the longer is taken, and of equal ones the earlier. */
export const FORMS: readonly Form[] = [
  ...CALENDAR,
  ...SHIFTED,
  ...REPEATED,
  ...LENGTHS,
  ...REFERENCES,
  form('clock', '{clock}[ {zone}]', groups =>
    defined<Written>({ form: 'shift', from: 'here', unit: 'day', by: 0, time: readTime(groups) }),
  ),
];
