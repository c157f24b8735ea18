import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadNamesModel, type NamesModel } from '../../server/src/mentions/names/model.js';

/** The trained tagger of names that ships with the program. */
export function namesModel(): NamesModel {
  const model = loadNamesModel(readFileSync('server/data/names.bin'));
  assert.ok(model, 'server/data/names.bin is a model');
  return model;
}
