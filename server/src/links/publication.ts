import type { Published } from '../article.js';
import type { Furniture } from '../segments/segment.js';

/** The day from which the story counts: what the story itself says, else what the context gives. */
export function publication(_furniture: Furniture, given: Published | undefined): Published | undefined {
  return given;
}
