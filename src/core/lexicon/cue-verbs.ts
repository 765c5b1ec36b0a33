// Verbs that introduce what somebody said, by what they take as their content.
import { VIEW_NOUNS } from './cue-nouns.ts';

/**
 * How a cue verb takes its content.
 * - say: a clause, a quotation ("said (that) …", "“…,” she added")
 * - tell: a person first ("told reporters that …")
 * - ask: a question or an infinitive ("asked whether …", "asked them to …")
 * - urge: a person and an infinitive ("urged voters to …", "called on … to …")
 * - promise: an infinitive ("vowed to …")
 * - call: a thing and what it is called ("called it “…”", "described her as …")
 * - topic: a noun phrase ("announced plans", "criticized the deal")
 * - manner: a quotation only; the verb tells how it sounded ("“…,” he laughed")
 * - show: documents and findings ("the memo shows that …")
 * - think: no speech; what somebody believes or wants
 */
export type CueClass =
  | 'say'
  | 'tell'
  | 'ask'
  | 'urge'
  | 'promise'
  | 'call'
  | 'topic'
  | 'manner'
  | 'show'
  | 'think';

/** Lemmas by class; irregular forms stand after the lemma with slashes (past/participle). */
const VERBS: Readonly<Record<CueClass, string>> = {
  say: `say/said/said add write/wrote/written report note announce suggest continue argue tweet declare explain respond
    acknowledge conclude recall claim state reveal reply insist predict confirm mention deny/denied/denied admit/admitted/admitted repeat
    complain assert remark allege recommend disclose observe comment contend maintain testify/testified/testified
    reiterate stress emphasize emphasise concede caution lament boast assure read/read/read post email blog retort
    counter profess affirm aver proclaim pronounce attest opine muse quip joke marvel speculate estimate forecast
    estimate explain clarify/clarified/clarified elaborate underline underscore highlight hint imply/implied/implied
    indicate signal rule/ruled/ruled find/found/found recount reckon retweet message text relate relay
    inform object protest demand propose advise answer interject conclude go/went/gone point contest echo reflect
    concur/concurred/concurred agree joke concede fume rage gush vent grumble moan theorize theorise warn caution swear/swore/sworn
    decree reason surmise venture volunteer plead/pleaded/pled`,
  tell: 'tell/told/told remind inform notify/notified/notified assure advise warn persuade convince brief text',
  ask: 'ask wonder inquire enquire question query/queried/queried quiz press',
  urge: 'urge order instruct direct beg/begged/begged implore exhort invite encourage call request command plead press lobby/lobbied/lobbied appeal challenge',
  promise: 'promise vow pledge offer threaten swear/swore/sworn agree undertake/undertook/undertaken',
  call: 'call describe label dub/dubbed/dubbed brand characterize characterise deem liken denounce deride hail refer/referred/referred portray term',
  topic: `accuse criticize criticise praise blame blast slam/slammed/slammed defend dismiss condemn reject decry/decried/decried
    attack cite thank denounce mock blame quote discuss detail outline address reference release issue`,
  manner: `laugh smile shout yell scream cry/cried/cried chant whisper sigh shrug/shrugged/shrugged exclaim chuckle grin/grinned/grinned
    murmur mutter bellow roar beam nod/nodded/nodded snap/snapped/snapped bark begin/began/begun sing/sang/sung growl croak
    gasp groan giggle sob/sobbed/sobbed weep/wept/wept remember shriek holler hiss sneer scoff snort thunder drawl stammer recite`,
  show: 'show/showed/shown suggest reveal indicate find/found/found demonstrate conclude prove confirm',
  think: `believe think/thought/thought feel/felt/felt hope fear expect want wish know/knew/known doubt worry/worried/worried
    understand/understood/understood see/saw/seen consider imagine assume suspect realize realise learn guess seem appear
    plan/planned/planned intend decide seek/sought/sought prefer/preferred/preferred try/tried/tried support oppose endorse decline fail refuse`,
};

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One surface form of a cue verb. `past` stands for past and participle where they are alike. */
export type CueVerb = {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly classes: readonly CueClass[];
};

/** Verbs of a clause with a subject of its own behind "with": "…, with Ann Bell adding …". */
export const ADDING: ReadonlySet<string> = new Set(
  'adding saying telling insisting claiming arguing warning noting writing'.split(' '),
);

/** Every form of every cue verb, in lower case. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = formsOf(VERBS);

/** The lemmas that a model may weigh one by one; 'other' stands for every cue that is not among them. */
export const CUE_LEMMAS: readonly string[] = [
  'other',
  'noun',
  'according',
  ...VIEW_NOUNS,
  ...new Set([...CUE_VERBS.values()].map(({ lemma }) => lemma)),
];

function formsOf(verbs: Readonly<Record<CueClass, string>>): Map<string, CueVerb> {
  const classes = new Map<string, { parts: string[]; of: CueClass[] }>();
  for (const [name, words] of Object.entries(verbs) as [CueClass, string][]) {
    for (const word of words.trim().split(/\s+/u)) {
      const parts = word.split('/');
      const known = classes.get(parts[0]!);
      if (!known) classes.set(parts[0]!, { parts, of: [name] });
      else {
        if (!known.of.includes(name)) known.of.push(name);
        if (parts.length > known.parts.length) known.parts = parts;
      }
    }
  }
  const forms = new Map<string, CueVerb>();
  for (const [lemma, { parts, of }] of classes) {
    const past = parts[1] ?? regularPast(lemma);
    const participle = parts[2] ?? past;
    const put = (word: string, form: VerbForm): void => {
      if (!forms.has(word)) forms.set(word, { lemma, form, classes: of });
    };
    put(past, 'past');
    if (participle !== past) put(participle, 'participle');
    put(lemma, 'base');
    put(thirdPerson(lemma), 'third');
    put(gerund(lemma, past), 'ing');
  }
  return forms;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** begged → begging: a consonant that doubles in the past doubles here too. */
function gerund(lemma: string, past: string): string {
  if (past.endsWith(`${lemma.at(-1)}${lemma.at(-1)}ed`) && !lemma.endsWith(lemma.at(-1)!.repeat(2)))
    return `${lemma}${lemma.at(-1)}ing`;
  if (/begin$|swear$/u.test(lemma)) return lemma === 'begin' ? 'beginning' : `${lemma}ing`;
  if (lemma.endsWith('ee')) return `${lemma}ing`;
  return lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
