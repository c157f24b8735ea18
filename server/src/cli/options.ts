import { SEVERITIES } from '../rules/rule.js';

/** What `copydesk check --format` takes. */
export const FORMATS = ['text', 'json', 'sarif'] as const;

/** What `copydesk check --fail-on` takes. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const;
