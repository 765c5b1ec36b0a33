// What people write around a quotation when they ask who said it.

/** Laughter and fillers, in lower case. */
export const CHAT_WORDS: ReadonlySet<string> = new Set(
  (
    'lol lmao lmfao rofl haha hahaha hahahaha hehe omg wtf tbh imo imho fyi btw idk smh bruh lolol xd ' +
    'hey hi hello pls plz please thx thanks'
  ).split(' '),
);

const WHO =
  "(?:who(?:'s|’s| is| was| has|)|which (?:guy|man|woman|person|politician|one)|what (?:guy|idiot|genius))";
const SAID = '(?:said|says|say|saying|told|wrote|claimed|tweeted|posted|came up with)';

/** Questions before the quotation: "who said", "who was it that said:", "did anyone say", "when did Ana Lund say that". */
export const ASKING_BEFORE: readonly RegExp[] = [
  new RegExp(
    `^[\\s,;:–—-]*${WHO}(?: it| the one| (?:guy|man|woman))?(?: that| who)? ${SAID}(?: that\\b| something like\\b| this\\b)?[\\s:,]*`,
    'iu',
  ),
  /^[\s,;:–—-]*(?:did|has) (?:anyone|anybody|someone|somebody) (?:really |actually |ever )?(?:say|said)(?: that\b| something like\b)?[\s:,]*/iu,
  /^[\s,;:–—-]*(?:some|any)(?:one|body) (?:once |actually |really )?said (?:that\b|something like\b)?[\s:,]*/iu,
  /^[\s,;:–—-]*(?:when |where |why )?(?:did|does|has) (?:[^\s,;:]+ ){1,4}?(?:really |actually |ever )?(?:say|said|claim|claimed|write|tweet)(?: that\b| something like\b)?[\s:,]+/iu,
];

/** Who is said to have said it: "Ana Lund once told us that …". The rest may be the quotation. */
export const TOLD_BEFORE =
  /^(?:[^\s,;:]+ ){1,5}?(?:said|says|claimed|claims|wrote|tweeted|told (?:us|me|them|reporters))(?: that\b)?[\s:,]+/iu;

/** Questions after it: "– who said that?", "… said who?", "whose words are these?". */
export const ASKING_AFTER: readonly RegExp[] = [
  new RegExp(
    `[\\s,;:–—-]+${WHO}(?: it)?(?: that)? ${SAID}(?: that| this| it)?(?: again)?\\s*[?!.]*\\s*$`,
    'iu',
  ),
  /[\s,;:–—-]+(?:said|says) who\s*[?!.]*\s*$/iu,
  /[\s,;:–—-]+whose (?:words|quote|quotation) (?:is|are|was|were) (?:this|these|that|those|it)\s*[?!.]*\s*$/iu,
];
