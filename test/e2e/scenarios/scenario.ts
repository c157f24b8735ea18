import type { Editor } from '../editor.js';
import type { Host } from '../hosts.js';

/** Something that a person does with a story, and what must come of it. */
export interface Scenario {
  readonly name: string;
  /** Where it can be done; everywhere, when left out. */
  readonly hosts?: readonly Host['name'][];
  readonly run: (editor: Editor, host: Host) => Promise<void>;
}
