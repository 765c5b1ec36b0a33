// Conversations that nobody would hold and somebody might: generated moves over hostile articles, and playing them.
import fc from 'fast-check';
import {
  buttonLabels,
  type Interaction,
  type Message,
  type Person,
  type PlayGuild,
  type Playground,
  shownText,
} from '../../src/playground/index.ts';
import { hostileText } from './hostile.ts';
import { filledForm, filledIn, runnables, type Source } from './offered.ts';

/** What somebody does; numbers choose among what is there when it is their turn. */
export type Turn = {
  readonly by: number;
  readonly does: 'command' | 'question' | 'press' | 'menu' | 'type' | 'mention' | 'direct';
  readonly words: readonly string[];
  readonly numbers: readonly number[];
};

export type Conversation = { readonly article: string; readonly turns: readonly Turn[] };

/** At most so long, and without half a character at its end: no client can send that. */
const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed();

const NAMES = ['Ana Ortiz', 'the mayor', 'Dr. Nurlan Akhmetov', 'Siobhán O’Neill', '김민준', '*Bold* Bob'];
const QUESTIONS = [
  'Who said it?',
  'What did Ana Ortiz say about the click?',
  'evil',
  'Why?',
  'Said Ms. Ortiz, 45',
];

const name = fc.oneof(
  fc.constantFrom(...NAMES),
  hostileText.map((text) => cut(text, 40)),
);

const saying = fc
  .tuple(hostileText, name, fc.constantFrom('said', 'told @everyone', 'asked,', 'warned on Monday that', '—'))
  .map(([words, who, cue]) => `“${words},” ${who} ${cue} ${cut(words, 30)}.`);

const article = fc
  .tuple(
    hostileText,
    fc.array(fc.oneof(saying, saying, hostileText), { minLength: 1, maxLength: 12 }),
    fc.boolean(),
  )
  .map(([title, paragraphs, isLong]) => {
    const body = paragraphs.join('\n\n');
    // A file with a zero character in it would be taken for a picture or a program.
    return `${title}\n\n${isLong ? `${body}\n\n`.repeat(4) : body}`.replaceAll('\u0000', '');
  });

/** Words of the article itself, from a place in it, stand in for themselves until the article is known. */
const TAKEN = 'words of the article from ';

const words = fc.oneof(
  fc.nat({ max: 2_000 }).map((place) => `${TAKEN}${place}`),
  hostileText,
  name,
  fc.constantFrom(...QUESTIONS),
);

const turn: fc.Arbitrary<Turn> = fc.record({
  by: fc.nat({ max: 2 }),
  does: fc.oneof(
    fc.constantFrom('question' as const, 'press' as const),
    fc.constantFrom('command' as const, 'press' as const, 'mention' as const, 'direct' as const),
    fc.constantFrom('command' as const, 'menu' as const, 'type' as const),
  ),
  words: fc.array(words, { minLength: 4, maxLength: 4 }),
  numbers: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
});

/** An article is added, and then it goes on. */
export const conversation: fc.Arbitrary<Conversation> = fc.record({
  article,
  turns: fc.array(turn, { minLength: 3, maxLength: 8 }),
});

/** What is asked most. */
const QUESTION_COMMANDS = ['ask', 'ask', 'who', 'speaker'];
/** Long enough for a busy machine. */
const PATIENTLY = 20_000;

/** Plays one conversation in a server of its own; gives every message that was shown. */
export async function played(
  { article: text, turns }: Conversation,
  discord: Playground,
  guild: PlayGuild,
  people: readonly Person[],
  before: (turn: Turn) => void = () => {},
): Promise<Message[]> {
  const shown: Message[] = [];
  const [curator] = people;
  const file = { filename: 'news.txt', bytes: text };
  await waitFor(curator!.slash(guild.general, 'article add', { file }), curator!, shown);
  for (const one of turns) {
    const person = people[one.by % people.length]!;
    const source = sourceOf(one, text, guild, person);
    before(one);
    const done = await taken(one, discord, guild, person, source, shown);
    if (done === null) continue;
    if ('content' in done) shown.push(await person.answered(done, PATIENTLY));
    else await waitFor(done, person, shown, source);
  }
  return shown;
}

/** Words and numbers of a turn, one after the other and over again. */
function sourceOf(one: Turn, text: string, guild: PlayGuild, person: Person): Source {
  let word = 0;
  let number = 0;
  const nextWords = (length: number): string => {
    const given = one.words[word++ % one.words.length]!;
    if (!given.startsWith(TAKEN)) return cut(given, Math.min(length, 400));
    const all = text.split(/\s+/u);
    const start = Number(given.slice(TAKEN.length)) % all.length;
    return cut(all.slice(start, start + 7).join(' '), Math.min(length, 400));
  };
  return {
    words: nextWords,
    number: () => one.numbers[number++ % one.numbers.length]!,
    file: () => ({
      filename: `news.${['txt', 'html', 'md'][number % 3]}`,
      bytes: `${nextWords(400)}\n\n${text}`,
    }),
    guild,
    person,
  };
}

/** Waits for the reply; a form is filled in, and a draft is kept. */
async function waitFor(
  interaction: Interaction,
  person: Person,
  shown: Message[],
  source?: Source,
): Promise<void> {
  if ((await interaction.acknowledged(PATIENTLY)) === 'modal') {
    const form = await interaction.modal();
    const values = source ? filledForm(form, source) : null;
    if (values) await waitFor(person.submit(form, values), person, shown, source);
    return;
  }
  const message = await interaction.replyWhere(isNoStep, PATIENTLY);
  shown.push(message, ...interaction.followUps.filter((one) => one !== message));
  if (!buttonLabels(message).includes('Keep')) return;
  const isKept = (one: Message): boolean => !buttonLabels(one).includes('Keep');
  shown.push(await person.press(message, 'Keep').replyWhere(isKept, PATIENTLY));
}

/** Steps of long work say what is being done and have no buttons; anything else is the reply. */
function isNoStep(message: Message): boolean {
  return message.components.length > 0 && !/^[^\n]{0,40}…$/u.test(shownText(message));
}

/** Does it, where Discord's client would let them; null where nothing is to be waited for. */
async function taken(
  one: Turn,
  discord: Playground,
  guild: PlayGuild,
  person: Person,
  source: Source,
  shown: readonly Message[],
): Promise<Interaction | Message | null> {
  const place = guild.general;
  switch (one.does) {
    case 'question':
    case 'command': {
      const all = runnables(discord);
      const wanted = QUESTION_COMMANDS[source.number() % QUESTION_COMMANDS.length];
      const command =
        one.does === 'question'
          ? all.find((each) => each.name === wanted)
          : all[source.number() % all.length];
      const given = command ? filledIn(command, source) : null;
      return command && given && person.offered(place).includes(command.name.split(' ')[0]!)
        ? person.slash(place, command.name, given)
        : null;
    }
    case 'type': {
      const typed = runnables(discord).flatMap(({ name: command, options }) =>
        options
          .filter(({ autocomplete }) => autocomplete)
          .map((option) => ({ command, option: option.name })),
      );
      const { command, option } = typed[source.number() % typed.length]!;
      if (!person.offered(place).includes(command.split(' ')[0]!)) return null;
      await person.autocomplete(place, command, { [option]: source.words(100) }, option);
      return null;
    }
    case 'menu': {
      const menus = [...discord.world.commands.values()].filter(({ type }) => type === 3);
      const menu = menus[source.number() % Math.max(1, menus.length)];
      if (!menu || !person.offered(place).includes(menu.name)) return null;
      return person.messageCommand(menu.name, person.says(place, source.words(2_000)));
    }
    case 'press': {
      const seen = shown.filter((message) => person.sees(place).includes(message));
      const buttons = seen.flatMap((message) => buttonLabels(message).map((label) => ({ message, label })));
      // Undo ends most conversations, so it is pressed seldom.
      const others = buttons.filter(({ label }) => label !== 'Undo');
      const chosen = others.length > 0 && source.number() % 8 > 0 ? others : buttons;
      const { message, label } = chosen[source.number() % Math.max(1, chosen.length)] ?? {};
      return message && label !== undefined ? pressed(person, message, label) : null;
    }
    case 'mention':
      return person.says(place, source.words(1_900), { mention: true });
    case 'direct':
      return person.says(person.direct, source.words(1_900));
  }
}

/** A link is opened by the client, and the bot hears nothing of it. */
function pressed(person: Person, message: Message, label: string): Interaction | null {
  try {
    return person.press(message, label);
  } catch (error) {
    if (String(error).includes('is a link to')) return null;
    throw error;
  }
}
