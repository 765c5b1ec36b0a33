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

/** "can anyone tell me", "does anybody remember", "I wonder": before the question itself. */
const ANYBODY = '(?:any(?:one|body)|some(?:one|body)|you(?: guys| all)?)';
const REQUEST =
  `(?:(?:(?:can|could|would) ${ANYBODY} )?(?:please |pls )?(?:tell|remind) me |` +
  `(?:does |do )?${ANYBODY} (?:know|remember|recall) |(?:i )?(?:was )?(?:just )?wonder(?:ing)? )?`;
/** What may stand between "said" and the words: "said that", "said something like", "said this:". */
const LIKE =
  "(?: that(?:'s|’s)?\\b| (?:something|sth|stuff) (?:like|along the lines of)(?: this| that)?\\b| this\\b)?";

/** Questions before the quotation: "who said", "who was it that said:", "did anyone say", "when did Ana Lund say that". */
export const ASKING_BEFORE: readonly RegExp[] = [
  new RegExp(
    `^[\\s,;:–—-]*${REQUEST}${WHO}(?: it| the one| (?:guy|man|woman))?(?: that| who)? ${SAID}${LIKE}[\\s:,]*`,
    'iu',
  ),
  new RegExp(
    `^[\\s,;:–—-]*(?:did|has) (?:anyone|anybody|someone|somebody) (?:really |actually |ever )?(?:say|said)${LIKE}[\\s:,]*`,
    'iu',
  ),
  new RegExp(
    `^[\\s,;:–—-]*(?:some|any)(?:one|body) (?:once |actually |really |there )?said ?${LIKE}[\\s:,]*`,
    'iu',
  ),
  new RegExp(
    `^[\\s,;:–—-]*(?:when |where |why )?(?:did|does|has) (?:[^\\s,;:]+ ){1,4}?(?:really |actually |ever )?(?:say|said|claim|claimed|write|tweet)${LIKE}[\\s:,]+`,
    'iu',
  ),
];

/** Who is said to have said it: "Ana Lund once told us that …", "she was like: …". The rest may be the quotation. */
export const TOLD_BEFORE = new RegExp(
  `(?:^|\\s)(?:[^\\s,;:]+ ){1,5}?(?:said|says|claimed|claims|wrote|tweeted|(?:goes|was|were) like|told (?:us|me|them|reporters))${LIKE}[\\s:,]+`,
  'iu',
);

/** Questions after it: "– who said that?", "… said who?", "whose words are these?". */
export const ASKING_AFTER: readonly RegExp[] = [
  new RegExp(
    `[\\s,;:–—-]+${WHO}(?: it)?(?: that)? ${SAID}(?: that| this| it)?(?: again)?\\s*[?!.]*\\s*$`,
    'iu',
  ),
  /[\s,;:–—-]+(?:said|says) who\s*[?!.]*\s*$/iu,
  /[\s,;:–—-]+whose (?:words|quote|quotation) (?:is|are|was|were) (?:this|these|that|those|it)\s*[?!.]*\s*$/iu,
];
