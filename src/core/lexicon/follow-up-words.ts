// Words by which people go on in a conversation: on and back through what was found, and from one question to the next.

/** Each word as it is written, and without its accents. */
const words = (list: string): readonly string[] =>
  list.split(' ').flatMap((word) => [word, word.normalize('NFKD').replace(/\p{M}/gu, '')]);
const each = <T>(list: string, value: T): (readonly [string, T])[] =>
  words(list).map((word) => [word, value]);

/** Words in the order of the numbers that they stand for, from 1. */
const numbered = (list: string): (readonly [string, number])[] =>
  list.split(' ').map((word, i) => [word, i + 1]);

/** Say nothing when somebody asks for another passage: "show me the second one, please". */
export const TURNING_FILLERS: ReadonlySet<string> = new Set([
  ...words(
    'show me give us tell the a an one ones passage passages answer answers result results quote quotes',
  ),
  ...words(
    'please can could you i see let go to is there any anything what read number and ok okay thanks thank',
  ),
  ...words('now then of them from here'),
  ...words(
    'zeig zeige mir bitte eine einen im noch die der das den und eins einmal stelle stellen ergebnis antwort gibt es dazu',
  ),
  ...words(
    'muéstrame enséñame dame por favor el la los las y en hay pasaje pasajes resultado resultados respuesta',
  ),
  ...words('montre moi stp svp le les et dans encore un une passage passages résultat réponse voir'),
  ...words('в покажи показать мне дай пожалуйста и а есть что-нибудь отрывок результат ответ один одну'),
  ...words('көрсет көрсетші бер маған үзінді жауап бар ма өтінемін'),
]);

/** On or back from the passage that is shown, in the languages the bot speaks. */
export const TURNS: ReadonlyMap<string, number> = new Map([
  ...each('more next another else other others further continue on', 1),
  ...each('mehr weiter weitere nächste nächster nächstes andere', 1),
  ...each('más mas siguiente otro otra otros otras', 1),
  ...each('plus suivant suivante autre autres continue', 1),
  ...each('ещё еще дальше следующий следующая следующее другие', 1),
  ...each('тағы келесі', 1),
  ...each(
    'back previous before zurück vorige vorherige atrás anterior retour précédent précédente назад артқа',
    -1,
  ),
  ...each('again repeat nochmal снова', 0),
]);

/** A passage by its place among those found, counted from 1; -1 the last. */
export const PLACES: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth'),
  ...numbered('1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'),
  ...Array.from({ length: 10 }, (_, i) => [String(i + 1), i + 1] as const),
  ...each('erste ersten primero primera premier première первый первая бірінші', 1),
  ...each('zweite zweiten segundo segunda deuxième второй вторая екінші', 2),
  ...each('dritte dritten tercero tercera troisième третий третья үшінші', 3),
  ...each('last final letzte letzten último última dernier dernière последний последняя соңғы', -1),
]);

/** Asks for what stands around the passage. */
export const CONTEXT_WORDS: ReadonlySet<string> = new Set([
  ...words('context around surroundings surrounding'),
  ...words('kontext zusammenhang contexto contexte контекст контексте мәнмәтін мәнмәтінде'),
]);

/** Open a sentence that goes on from the one before. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  'and but so ok okay then also now well or'.split(' '),
);

export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'who whom whose what which when where why how'.split(' '),
);

/** After "how": they belong to the question word. */
export const HOW_WORDS: ReadonlySet<string> = new Set('many much long old far often big come'.split(' '));

export const AUXILIARIES: ReadonlySet<string> = new Set(
  'did do does is are was were has have had will would can could should may might must'.split(' '),
);

/** Stand for whoever spoke last. The second half stand for what is theirs. */
export const PERSON_PRONOUNS: ReadonlyMap<string, 'them' | 'theirs'> = new Map([
  ['he', 'them'],
  ['she', 'them'],
  ['they', 'them'],
  ['him', 'them'],
  ['them', 'them'],
  ['his', 'theirs'],
  ['her', 'them'],
  ['their', 'theirs'],
]);

/** Stand for what was asked about before. */
export const THING_PRONOUNS: ReadonlySet<string> = new Set('it that this those these there'.split(' '));

/** "who said that?": nothing but these, and a verb of saying. */
export const SAYING_WORDS: ReadonlySet<string> = new Set('said says say saying told'.split(' '));
