/** A noun phrase in the singular, its last word changed: `European countries` gives `European country`. */
export function singular(phrase: string): string {
  const at = phrase.search(/\p{L}+$/u);
  if (at < 0) return phrase;
  const word = phrase.slice(at);
  return phrase.slice(0, at) + (IRREGULAR.get(word.toLowerCase()) ?? regular(word));
}

function regular(word: string): string {
  if (/[^aeiou]ies$/u.test(word) && word.length > 4) return word.slice(0, -3) + 'y';
  if (/(?:sses|shes|ches|xes|zzes|tuses|nuses|ruses|cuses)$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is|ous)$/.test(word) || !word.endsWith('s') || word.length < 3) return word;
  return word.slice(0, -1);
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['schoolchildren', 'schoolchild'],
  ['policemen', 'policeman'],
  ['gunmen', 'gunman'],
  ['servicemen', 'serviceman'],
  ['businessmen', 'businessman'],
  ['fishermen', 'fisherman'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['shelves', 'shelf'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['thieves', 'thief'],
  ['loaves', 'loaf'],
  ['criteria', 'criterion'],
  ['heroes', 'hero'],
  ['tomatoes', 'tomato'],
  ['potatoes', 'potato'],
  ['vetoes', 'veto'],
  ['volcanoes', 'volcano'],
  ['tornadoes', 'tornado'],
  ['mosquitoes', 'mosquito'],
  ['echoes', 'echo'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['movies', 'movie'],
  ['series', 'series'],
  ['species', 'species'],
  ['headquarters', 'headquarters'],
  ['troops', 'troop'],
]);
