// Names in Cyrillic letters as English writes them, so that "Путин" and "Putin" are found by one another.

/** By the BGN/PCGN romanisation, as papers use it: folded Russian, Ukrainian and Kazakh letters. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `а a б b в v г g ґ g д d е e є ye ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh
  щ shch ы y э e ю yu я ya ә a ғ g қ k ң n ө o ұ u ү u һ h`
    .trim()
    .split(/\s+/u)
    .reduce<[string, string][]>((pairs, each, at, all) => {
      if (at % 2 === 0) pairs.push([each, all[at + 1]!]);
      return pairs;
    }, []),
);

const CYRILLIC = /^[\p{Script=Cyrillic}]+$/u;
const VOWELS = 'аеиоуыэюяі';

/** "путин" → "putin", "токаев" → "tokayev", "зеленскии" → "zelensky"; null for a word that is not in Cyrillic letters. */
export function romanised(folded: string): string | null {
  if (!CYRILLIC.test(folded)) return null;
  const word = folded.replace(/(?:ии|ыи|ий|ій)$/u, 'ы');
  let latin = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at]!;
    const isSoft = letter === 'е' && (at === 0 || VOWELS.includes(word[at - 1]!));
    latin += isSoft ? 'ye' : (LETTERS[letter] ?? '');
  }
  return latin === '' ? null : latin;
}

/** The forms that a declined name may have in the nominative: "путина" → itself, "путин". */
export function nominatives(folded: string): string[] {
  const shorter = [/[аеуыяю]$/u, /(?:ом|ем|ым|ои|еи)$/u].flatMap((ending) => {
    const cut = folded.replace(ending, '');
    return cut !== folded && cut.length >= 3 ? [cut] : [];
  });
  const adjective = folded.replace(/(?:ого|ому|им|ым)$/u, 'ии');
  return [folded, ...(adjective === folded ? [] : [adjective]), ...shorter];
}
