// Conversations that nobody would hold and somebody might: generated moves over hostile articles, and playing them.
import fc from 'fast-check';
import {
  buttonLabels,
  type Interaction,
  type Message,
  type Person,
  type PlayGuild,
  shownText,
} from '../../src/playground/index.ts';
import { hostileText } from './hostile.ts';

/** What somebody does; numbers choose among what is there when it is their turn. */
export type Move =
  | {
      readonly does: 'ask';
      readonly words: string;
      readonly speaker: string | null;
      readonly isPrivate: boolean;
    }
  | { readonly does: 'who' | 'speaker' | 'show' | 'remove'; readonly words: string }
  | { readonly does: 'list' | 'help' | 'sample' }
  | {
      readonly does: 'add';
      readonly text: string;
      readonly as: 'option' | 'file' | 'form';
      readonly kind: string;
    }
  | { readonly does: 'type'; readonly words: string }
  | { readonly does: 'press'; readonly message: number; readonly button: number };

export type Turn = { readonly by: number; readonly move: Move };

/** At most so long, and without half a character at its end: no client can send that. */
const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed();

const name = fc.oneof(
  fc.constantFrom('Ana Ortiz', 'the mayor', 'Dr. Nurlan Akhmetov', 'Siobhán O’Neill', '김민준', '*Bold* Bob'),
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
  .map(([title, paragraphs, long]) => {
    const body = paragraphs.join('\n\n');
    return `${title}\n\n${long ? `${body}\n\n`.repeat(4) : body}`;
  });

const words = fc.oneof(
  fc.nat({ max: 2_000 }).map((place) => `${TAKEN}${place}`),
  hostileText,
  fc.constantFrom(
    'Who said it?',
    'What did Ana Ortiz say about the click?',
    'evil',
    'Why?',
    'Said Ms. Ortiz, 45',
    'bold',
  ),
);

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ does: fc.constant('ask' as const), words, speaker: fc.option(name), isPrivate: fc.boolean() }),
  fc.record({
    does: fc.constantFrom('who' as const, 'speaker' as const, 'show' as const, 'remove' as const),
    words,
  }),
  fc.record({ does: fc.constantFrom('list' as const, 'help' as const, 'sample' as const) }),
  fc.record({
    does: fc.constant('add' as const),
    text: article,
    as: fc.constantFrom('option' as const, 'file' as const, 'form' as const),
    kind: fc.constantFrom('txt', 'html', 'md'),
  }),
  fc.record({ does: fc.constant('type' as const), words: name }),
  fc.record({ does: fc.constant('press' as const), message: fc.nat(), button: fc.nat() }),
  fc.record({ does: fc.constant('press' as const), message: fc.nat(), button: fc.nat() }),
);

/** Words of the article itself, from a place in it, stand in for themselves until the article is known. */
const TAKEN = 'words of the article from ';

function wordsFor(given: string, text: string): string {
  const place = given.startsWith(TAKEN) ? Number(given.slice(TAKEN.length)) : null;
  if (place === null) return cut(given.trim(), 200);
  const all = text.split(/\s+/u);
  const start = place % all.length;
  return cut(all.slice(start, start + 7).join(' '), 200).trim();
}

/** One conversation: somebody adds an article, and then it goes on. */
export const conversation: fc.Arbitrary<readonly Turn[]> = fc
  .tuple(article, fc.array(fc.record({ by: fc.nat({ max: 2 }), move }), { minLength: 3, maxLength: 7 }))
  .map(([text, turns]) => {
    // A file with this character in it is taken for a picture or a program.
    const readable = text.replaceAll('\u0000', '');
    return [{ by: 0, move: { does: 'add', text: readable, as: 'file', kind: 'txt' } }, ...turns];
  });

/** Plays one conversation in a server of its own; gives every message that was shown. */
export async function played(
  turns: readonly Turn[],
  guild: PlayGuild,
  people: readonly Person[],
): Promise<Message[]> {
  const shown: Message[] = [];
  const [first] = turns;
  const text = first?.move.does === 'add' ? first.move.text : '';
  for (const { by, move } of turns) {
    const person = people[by % people.length]!;
    const interaction = await done(person, move, guild, shown, text);
    if (interaction === null) continue;
    const message = await interaction.replyWhere(isNoStep, 15_000);
    shown.push(message, ...interaction.followUps.filter((one) => one !== message));
    if (buttonLabels(message).includes('Keep')) {
      const kept = await person
        .press(message, 'Keep')
        .replyWhere((one) => !buttonLabels(one).includes('Keep'), 15_000);
      shown.push(kept);
    }
  }
  return shown;
}

/** Steps of long work say what is being done and have no buttons; anything else is the reply. */
function isNoStep(message: Message): boolean {
  return message.components.length > 0 && !/^[^\n]{0,40}…$/u.test(shownText(message));
}

/** Does it, where Discord's client would let them; null where nothing is to be waited for. */
async function done(
  person: Person,
  move: Move,
  guild: PlayGuild,
  shown: readonly Message[],
  text: string,
): Promise<Interaction | null> {
  const place = guild.general;
  const typed = 'words' in move ? wordsFor(move.words, text) : '';
  switch (move.does) {
    case 'ask': {
      const speaker = move.speaker?.trim() ? { speaker: move.speaker.trim() } : {};
      if (typed === '') return null;
      return person.slash(place, 'ask', { question: typed, private: move.isPrivate, ...speaker });
    }
    case 'who':
      return typed === '' ? null : person.slash(place, 'who', { quote: typed });
    case 'speaker':
      return typed === '' ? null : person.slash(place, 'speaker', { name: typed });
    case 'show':
    case 'remove':
      return typed === '' ? null : person.slash(place, `article ${move.does}`, { article: typed });
    case 'list':
      return person.slash(place, 'article list');
    case 'help':
      return person.slash(place, 'help');
    case 'sample': {
      const offer = shown.find((message) => buttonLabels(message).includes('Add the sample article'));
      return offer && sees(person, guild, offer) ? person.press(offer, 'Add the sample article') : null;
    }
    case 'add':
      return added(person, move, guild);
    case 'type':
      await person.autocomplete(place, 'ask', { question: 'a', speaker: move.words }, 'speaker');
      return null;
    case 'press': {
      const seen = shown.filter((message) => sees(person, guild, message));
      const buttons = seen.flatMap((message) => buttonLabels(message).map((label) => ({ message, label })));
      // Undo ends most conversations, so it is pressed seldom.
      const others = buttons.filter(({ label }) => label !== 'Undo');
      const chosen = others.length > 0 && move.message % 8 > 0 ? others : buttons;
      const { message, label } = chosen[move.button % Math.max(1, chosen.length)] ?? {};
      return message && label !== undefined ? pressed(person, message, label) : null;
    }
  }
}

function sees(person: Person, guild: PlayGuild, message: Message): boolean {
  return person.sees(guild.general).includes(message);
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

async function added(
  person: Person,
  move: Extract<Move, { does: 'add' }>,
  guild: PlayGuild,
): Promise<Interaction | null> {
  const place = guild.general;
  if (move.as === 'file') {
    const file = { filename: `news.${move.kind}`, bytes: move.text };
    return person.slash(place, 'article add', { file });
  }
  const text = cut(move.text, 4_000);
  if (move.as === 'option') return person.slash(place, 'article add', { text });
  const opening = person.slash(place, 'article add');
  if ((await opening.acknowledged()) !== 'modal') return opening;
  const form = await opening.modal();
  return person.submit(form, { Text: text });
}
