// Which speakers of many articles are one: "Putin", "Vladimir Putin" and "President Putin", but not two of one surname.

import { BODY_NOUNS } from './lexicon/bodies.ts';
import { HONORIFICS, NAME_ENDINGS, TITLES } from './lexicon/titles.ts';
import type { Speaker } from './quotation.ts';
import { folded } from './text/capitals.ts';

/** A speaker as one article has them; `article` is any key that tells articles apart. */
export type Appearing = {
  readonly name: string;
  readonly type: Speaker['type'];
  readonly article: string;
  /** The words of the role that the article gives ("President of Chile"); null where it gives none. */
  readonly role: string | null;
};

type One = {
  readonly words: readonly string[];
  readonly ending: string;
  readonly roles: ReadonlySet<string>;
};

/** Those that are taken for one speaker. What many of them share is held once: a name that is in every article. */
type Group = { readonly indexes: number[]; readonly forms: Set<One>; readonly roles: Set<string> };

/**
 * For each of `appearing`, in order, the number of the speaker that it is; the same number means the same speaker.
 * Full names that agree are one, whichever order the family name has. A surname alone belongs to the only person of
 * that surname, or to the only one whose role fits; else it stays by itself. Unnamed sources and documents are never
 * joined across articles: "a spokesman" of one is not that of another.
 */
export function oneSpeakerEach(appearing: readonly Appearing[]): number[] {
  const known = new Map<string, One>();
  const ones = appearing.map(({ name, role }) => {
    const key = `${name}\n${role}`;
    const one = known.get(key) ?? oneOf(name, role);
    known.set(key, one);
    return one;
  });
  const groups: number[] = appearing.map(() => -1);
  const members: Group[] = [];
  const open = (index: number): void => {
    members.push({ indexes: [], forms: new Set(), roles: new Set() });
    join(index, members.length - 1);
  };
  const join = (index: number, number: number): void => {
    const group = members[number]!;
    const one = ones[index]!;
    groups[index] = number;
    group.indexes.push(index);
    if (group.forms.has(one)) return;
    group.forms.add(one);
    for (const role of one.roles) group.roles.add(role);
  };
  const bySurname = new Map<string, number[]>();
  const byKey = new Map<string, number>();
  const fewWords: number[] = [];
  appearing.forEach(({ type, article, name }, index) => {
    const { words, ending } = ones[index]!;
    if (type === 'person' && words.length > 1) {
      const group = agreeing(words, ending, members, bySurname);
      if (group >= 0) join(index, group);
      else {
        open(index);
        for (const end of new Set([words.at(-1)!, words[0]!]))
          bySurname.set(end, [...(bySurname.get(end) ?? []), groups[index]!]);
      }
      return;
    }
    if (type === 'person') {
      fewWords.push(index);
      return;
    }
    const key = type === 'body' ? `body ${words.join(' ')}` : `${type} ${article} ${folded(name)}`;
    const group = byKey.get(key);
    if (group !== undefined) join(index, group);
    else {
      open(index);
      byKey.set(key, groups[index]!);
    }
  });
  for (const index of fewWords) {
    const word = ones[index]!.words[0] ?? '';
    const owner = ownerOf(index, bySurname.get(word) ?? [], ones, members);
    const group = owner >= 0 ? owner : byKey.get(`single ${word}`);
    if (group !== undefined) join(index, group);
    else {
      open(index);
      byKey.set(`single ${word}`, groups[index]!);
    }
  }
  return joinedAcronyms(appearing, ones, groups, members);
}

function oneOf(name: string, role: string | null): One {
  let words: readonly string[] =
    folded(name)
      .replace(/\([^()]*\)$/u, '')
      .replace(/\./gu, ' ')
      .match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length > 1 && /^(?:the|an?)$/u.test(words[0]!)) words = words.slice(1);
  const ending = words.length > 1 && NAME_ENDINGS.has(words.at(-1)!) ? words.at(-1)! : '';
  if (ending !== '') words = words.slice(0, -1);
  while (words.length > 1 && HONORIFICS.has(words[0]!)) words = words.slice(1);
  const roles = folded(role ?? '').match(/[\p{L}-]+/gu) ?? [];
  return { words, ending, roles: new Set(roles.filter((word) => TITLES.has(word) || word.length > 4)) };
}

function agreeing(
  words: readonly string[],
  ending: string,
  members: readonly Group[],
  bySurname: ReadonlyMap<string, readonly number[]>,
): number {
  for (const group of bySurname.get(words.at(-1)!) ?? []) {
    const fits = [...members[group]!.forms].every(
      (other) =>
        (other.ending === ending || ending === '' || other.ending === '') && sameFullName(words, other.words),
    );
    if (fits) return group;
  }
  return -1;
}

/** The same surname and given name; what stands between them must not contradict. "Orbán Viktor" is Viktor Orbán. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
  if (a.at(-1) !== b.at(-1) || !sameGivenName(a[0]!, b[0]!)) return false;
  const [fewer, more] = [a.slice(1, -1), b.slice(1, -1)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return fewer.every((word) =>
    more.some(
      (other) => word === other || (word[0] === other[0] && (word.length === 1 || other.length === 1)),
    ),
  );
}

/** Whether two given names, folded, may be one person's: the same, an initial, a short form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  return (short.length > 2 && long.startsWith(short)) || (FORMAL_NAMES.get(short)?.includes(long) ?? false);
}

/** Short forms that do not begin the name they stand for. */
const FORMAL_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bill: ['william'],
    billy: ['william'],
    bob: ['robert'],
    bobby: ['robert'],
    dick: ['richard'],
    rick: ['richard', 'frederick'],
    jim: ['james'],
    jimmy: ['james'],
    mike: ['michael'],
    jack: ['john'],
    johnny: ['john'],
    joe: ['joseph'],
    tony: ['anthony', 'antony', 'antonio'],
    ted: ['edward', 'theodore'],
    ned: ['edward'],
    hank: ['henry'],
    harry: ['henry', 'harold'],
    chuck: ['charles'],
    charlie: ['charles'],
    liz: ['elizabeth'],
    beth: ['elizabeth'],
    betty: ['elizabeth'],
    peggy: ['margaret'],
    maggie: ['margaret'],
    meg: ['margaret'],
    kate: ['katherine', 'katharine', 'catherine'],
    kathy: ['katherine', 'kathleen'],
    nancy: ['ann'],
    sasha: ['alexander', 'aleksandr', 'alexandra'],
    vlad: ['vladimir'],
    volodya: ['vladimir'],
    misha: ['mikhail'],
    pepe: ['jose'],
    paco: ['francisco'],
    jeb: ['john'],
    steve: ['stephen', 'steven'],
    sally: ['sarah'],
    jerry: ['gerald', 'jerome'],
    larry: ['lawrence'],
    andy: ['andrew'],
  }),
);

/** The one group that a surname alone belongs to; -1 where none or several might own it. */
function ownerOf(
  index: number,
  owners: readonly number[],
  ones: readonly One[],
  members: readonly Group[],
): number {
  const surnamed = owners.filter(
    (group) => ones[members[group]!.indexes[0]!]!.words.at(-1) === ones[index]!.words[0],
  );
  const candidates = surnamed.length > 0 ? surnamed : owners;
  if (candidates.length === 1) return candidates[0]!;
  const { roles } = ones[index]!;
  const fitting = candidates.filter((group) => [...roles].some((word) => members[group]!.roles.has(word)));
  return fitting.length === 1 ? fitting[0]! : -1;
}

/** "CSTO" joins the body of which it has the initials, where only one has them; "Brenner" its full name. */
function joinedAcronyms(
  appearing: readonly Appearing[],
  ones: readonly One[],
  groups: number[],
  members: readonly Group[],
): number[] {
  const byInitials = new Map<string, Set<number>>();
  const byFirst = new Map<string, Set<number>>();
  appearing.forEach(({ type }, index) => {
    const { words } = ones[index]!;
    if (type !== 'body' || words.length < 2) return;
    const capitals = words.filter((word) => !/^(?:of|the|and|for|on|in)$/u.test(word));
    add(byInitials, capitals.map((word) => word[0]).join(''), groups[index]!);
    if (!BODY_NOUNS.has(words[0]!)) add(byFirst, words[0]!, groups[index]!);
  });
  appearing.forEach(({ type, name }, index) => {
    const word = ones[index]!.words[0] ?? '';
    if (type !== 'body' || ones[index]!.words.length !== 1) return;
    const shorthand = /^[\p{Lu}.&]+$/u.test(name)
      ? byInitials.get(word.replaceAll('.', ''))
      : byFirst.get(word);
    if (shorthand?.size !== 1) return;
    const group = groups[index]!;
    for (const member of members[group]!.indexes) groups[member] = [...shorthand][0]!;
  });
  return groups;
}

function add(map: Map<string, Set<number>>, key: string, group: number): void {
  const known = map.get(key);
  if (known) known.add(group);
  else map.set(key, new Set([group]));
}
