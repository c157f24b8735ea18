import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadNamesModel, type NamesModel } from '../mentions/names/model.js';

/** The trained tagger that lies beside the program, or undefined: then names are found by lists alone. */
export async function readNamesModel(): Promise<NamesModel | undefined> {
  try {
    return loadNamesModel(await readFile(join(__dirname, 'names.bin')));
  } catch {
    return undefined;
  }
}
