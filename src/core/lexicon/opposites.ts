// Words that cannot both be true of one thing, by the terms of what is said of it.
import { termOf } from '../term.ts';

/** Two sides each, parted by "|". Only words whose plain sense in the news is the one meant here. */
const PAIRS = `
approve approved accept accepted endorse endorsed pass passed back backed support supported | reject rejected oppose opposed block blocked veto vetoed refuse refused
win won victory | lose lost defeat defeated
open opened opens reopen reopened | close closed closes shut closure
safe harmless | unsafe dangerous hazardous harmful
guilty convict convicted | innocent acquit acquitted
legal lawful | illegal unlawful
confirm confirmed admit admitted | deny denied
begin began start started | end ended stop stopped finish finished
alive survive survived | dead die died killed
succeed succeeded success successful | fail failed failure
true | false untrue
agree agreed | disagree disagreed
join joined | leave left quit
buy bought purchase | sell sold
keep kept retain retained | scrap scrapped abandon abandoned cancel cancelled axe axed
release released free freed | detain detained arrest arrested jail jailed
allow allowed permit permitted | ban banned forbid forbidden prohibit prohibited
possible | impossible
profit profitable | loss losses unprofitable
build built | demolish demolished
hire hired | sack sacked dismiss dismissed
deliberate intentional arson | accident accidental
stay stayed remain remained | resign resigned leave left
extend extended lengthen lengthened | shorten shortened cut
`;

/** Sides that change from day to day: contrary only where both tell of the same day. */
const DAILY_PAIRS = `
rise rose increase increased grow grew climb climbed gain gained jump jumped | fall fell drop dropped decline declined decrease decreased shrink shrank
`;

type Pair = { readonly sides: readonly [ReadonlySet<string>, ReadonlySet<string>]; readonly daily: boolean };

export const OPPOSITES: readonly Pair[] = [...pairsOf(PAIRS, false), ...pairsOf(DAILY_PAIRS, true)];

function pairsOf(lines: string, daily: boolean): Pair[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split('|');
      return { sides: [termsOf(one), termsOf(other)], daily };
    });
}

function termsOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(termOf));
}

/** Verbs that turn what follows them into its opposite, by term. */
export const DENIALS: ReadonlySet<string> = new Set(
  'deny denied dispute disputed refute refuted fail failed refuse refused'.split(' ').map(termOf),
);

/** What only one does, or what is done in one place, by term: two names for it differ. */
export const DONE_ONCE: ReadonlySet<string> = new Set(
  (
    'win won lead leads led owns owned found founded invented buy bought kill killed murdered shot start started cause ' +
    'caused succeed succeeded replace replaced appointed elected designed built discovered wrote painted composed ' +
    'scored winner owner founder leader head heads headed author inventor successor killer mayor minister president ' +
    'captain manager chairman begin began broke break happen happened occur occurred crash crashed sink sank land ' +
    'landed explode exploded die died born buried arrested married signed held headquarters located hit found opened'
  )
    .split(' ')
    .map(termOf),
);
