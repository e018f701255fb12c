import sounds from './sounds.json';
import { type TermId, termIds, termNames } from './terms';

// What a letter sounds like once aspiration, length and dots are left out: people spell Hindi in Latin letters freely.
const soundOf = (letter: string): string =>
  Object.keys(sounds).find((sound) => sounds[sound as keyof typeof sounds].includes(letter)) ?? letter;

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/ch+/g, 'c'],
  [/([kgjtdbps])h/g, '$1'],
  [/[fp]/g, 'p'],
  [/z/g, 'j'],
  [/w/g, 'v'],
  [/q/g, 'k'],
];

/**
 * The consonants of a word, whichever script it is in: प्रसरण, "prasaran" and "prasarann" all give "prsrn". Two words
 * that sound alike share it.
 */
export function skeletonOf(text: string): string {
  const latin = [...text.normalize('NFC').toLowerCase()].map((letter) => soundOf(letter)).join('');
  return digraphs
    .reduce((word, [pattern, sound]) => word.replace(pattern, sound), latin)
    .replace(/[^a-z ]|[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1')
    .trim();
}

const plain = (text: string) => text.normalize('NFC').toLowerCase();

/** How well a term answers a query: 0 not at all, more is better. */
function score(id: TermId, query: string, skeleton: string): number {
  const { english, devanagari, pure } = termNames[id];
  const written = [english, devanagari, pure].map(plain);
  if (written.some((name) => name.startsWith(query))) return 4;
  if (written.some((name) => name.includes(query))) return 3;
  const heard = [devanagari, pure].flatMap((name) => name.split(/[\s,/-]+/)).map(skeletonOf);
  if (skeleton.length > 1 && heard.includes(skeleton)) return 2;
  // One or two consonants are in every other word.
  if (skeleton.length < 3) return 0;
  return heard.some((name) => name.startsWith(skeleton)) || skeletonOf(`${devanagari} ${pure}`).includes(skeleton)
    ? 1
    : 0;
}

/** The terms that a query finds, the best first; an empty query finds all, in their order. */
export function findTerms(text: string): readonly TermId[] {
  const query = plain(text.trim());
  if (query === '') return termIds;
  const skeleton = skeletonOf(query);
  return termIds
    .map((id) => ({ id, points: score(id, query, skeleton) }))
    .filter(({ points }) => points > 0)
    .sort((first, second) => second.points - first.points)
    .map(({ id }) => id);
}
