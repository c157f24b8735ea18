import type { Editor } from '../editor.js';

/** Something that a person does with a story, and what must come of it. */
export interface Scenario {
  readonly name: string;
  readonly run: (editor: Editor) => Promise<void>;
}
