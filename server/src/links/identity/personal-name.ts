import { fold } from '../../language/fold.js';

/** A person's name taken apart, in the form in which names are compared: `Dr. José “Pepe” van der Berg Jr.` */
export interface PersonalName {
  /** The words without particles, titles and suffix, folded: `jose`, `berg`. A prefix such as `al-` is left off. */
  readonly words: readonly string[];
  /** What the name is called beside them, from marks: `pepe`. */
  readonly nickname: string | undefined;
  /** `jr`, `sr`, `ii`, `iii` */
  readonly suffix: string | undefined;
}

/** Takes a name apart. Any string is a name, if need be of one word. */
export function personalName(written: string): PersonalName {
  let nickname: string | undefined;
  let suffix: string | undefined;
  const words: string[] = [];
  const pieces = fold(written).split(' ');
  for (const [i, piece] of pieces.entries()) {
    const word = piece.replace(EDGES, '');
    if (word === '') continue;
    if (MARKED.test(piece)) {
      nickname = word;
    } else if (words.length > 0 && SUFFIXES.has(word.replace('.', ''))) {
      suffix = word.replace('.', '');
    } else if (!isParticle(word) || isWhole(word, i, pieces.length)) {
      words.push(word.replace(ARTICLE, ''));
    }
  }
  return { words: words.length > 0 ? words : [fold(written)], nickname, suffix };
}

/** True of a folded word that joins a surname, or is often left off: `bin`, `de`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** True of a particle that is a name by itself: the `Ben` of `Ben Carson`, the `Das` of `Malati Das`. */
function isWhole(word: string, i: number, length: number): boolean {
  if (i > 0) return i === length - 1;
  return length === 2 && /^(?:ben|al|den)$/.test(word);
}

/** True of `J.`, `J.K.` and `J.-L.` */
export function isInitials(word: string): boolean {
  return /^\p{L}$|^(?:\p{L}\.-?)+\p{L}?$/u.test(word);
}

const EDGES = /^["“”'(),;]+|["“”'(),;]+$/gu;
const MARKED = /^(?:["“('].*["”)'])$/u;
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The Arabic article in its spellings: `al-Assad` and `Assad` are one surname. */
const ARTICLE = /^(?:al|el|ar|as|ash|ad|an|at|az|ul)-(?=.{3})/;

/** Words that join a surname and are often left off or moved: `van der Berg`, `bin Salman`, `de la Cruz`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da das do dos du la le las los bin ibn bint ben al el ul ter ten af av zu zum y e st'.split(
    ' ',
  ),
);
