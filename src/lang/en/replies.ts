// What commands reply, in English. Foreign words go in as values, so that a channel can escape them.
import type { Refusal } from '../../ingest/refusal.ts';
import { languageName } from '../language-name.ts';
import { followed, joined, type Phrase, phrase, strong, type Value } from '../phrase.ts';
import { countedIn } from '../plural.ts';
import { refusalInEnglish } from './refusals.ts';

const counted = countedIn('en');
const articleCount = (number: number) => counted(number, { one: 'article', other: 'articles' });
const feedCount = (number: number) => counted(number, { one: 'feed', other: 'feeds' });
const quotationCount = (number: number) => counted(number, { one: 'quotation', other: 'quotations' });
const speakerCount = (number: number) => counted(number, { one: 'speaker', other: 'speakers' });
const captionCount = (number: number) =>
  counted(number, { one: 'picture caption', other: 'picture captions' });
const wordCount = (number: number) => counted(number, { one: 'word', other: 'words' });

export const replies = {
  /** How a quotation is introduced, by kind. */
  kinds: { direct: 'in direct speech', mixed: 'quoted in part', indirect: 'reported' },
  narration: 'the reporter’s words',
  unattributed: 'not attributed',
  probably: 'probably',
  corrected: 'corrected by this community',
  untitled: 'untitled',
  headline: 'headline',
  counts: {
    quotations: quotationCount,
    speakers: speakerCount,
    words: wordCount,
  },
  undo: phrase`Undo`,
  mayNotCurate: phrase`Adding and removing is for those who look after the articles here: people who may manage the server.`,

  ask: {
    unaskable: phrase`Ask about something in the articles: a person, a place, what was said. For example: What did Blinken say?`,
    nothingAnswers: phrase`Nothing in these articles answers that.`,
    notMentioned: (names: readonly string[]) =>
      phrase`Nothing in these articles answers that: ${listed(names)} ${names.length === 1 ? 'is' : 'are'} not mentioned in any of them.`,
    nearest: phrase`Show the nearest`,
    nearestIs: phrase`No answer, but the nearest there is:`,
    searchedFor: (words: string) => phrase`Searched for: ${words}`,
  },
  quotation: {
    byThisSpeaker: phrase`By this speaker`,
    copy: phrase`Copy with citation`,
    wrongSpeaker: phrase`Wrong speaker?`,
  },
  correct: {
    whoSaidIt: phrase`Who said this?`,
    somebodyElse: phrase`Somebody else …`,
    notAQuotation: phrase`Not a quotation`,
    reported: phrase`Thank you. Those who look after the articles here will see it.`,
    done: (speaker: string) =>
      phrase`Put right: ${strong(speaker)} said this. It shows as corrected from now on.`,
    noQuotation: phrase`Put right: this is not shown as a quotation any more.`,
  },
  reports: {
    heading: (at: number, of: number) => phrase`Doubted: ${at} of ${of}`,
    doubtedBy: (people: number) => phrase`doubted by ${counted(people, { one: 'person', other: 'people' })}`,
    right: phrase`It is right`,
    dismissed: phrase`Left as it is; the report is closed.`,
    none: phrase`Nobody doubts anything here at present.`,
    next: (waiting: number) => phrase`Next report (${waiting})`,
  },
  corrections: {
    heading: (number: number) => phrase`${counted(number, { one: 'correction', other: 'corrections' })}`,
    line: ({ number, words, speaker, title, by, on }: CorrectionLine) =>
      speaker === null
        ? phrase`${number}: ${words} · not a quotation · ${title} · ${on}, by ${by}`
        : phrase`${number}: ${words} · ${strong(speaker)} · ${title} · ${on}, by ${by}`,
    takeBack: (number: number) => phrase`Take back ${number}`,
    save: phrase`Save as a file`,
    none: phrase`Nothing was corrected here yet. Below a quotation, “Wrong speaker?” begins one.`,
  },
  passages: {
    more: phrase`More`,
    back: phrase`Back`,
    inContext: phrase`In context`,
    differ: phrase`The articles differ`,
    only: (name: string) => phrase`Only ${name}`,
    mayNotAnswer: phrase`This may not answer it:`,
    gone: phrase`That article is no longer in this library. Ask again to search what is.`,
    speakersSeldom: (language: string) =>
      phrase`In ${languageName('en', language)} I name a speaker only where the name stands right beside the quotation.`,
    speakersNever: (language: string) =>
      phrase`I name no speakers in ${languageName('en', language)}: quotations are shown, but who said them is left open.`,
  },
  found: {
    button: phrase`How it was found`,
    heading: phrase`How this passage was found`,
    /** Before the words of the article that it was found by. */
    by: {
      word: 'As in your question',
      spelling: 'With its spelling mended',
      form: 'In another form',
      meaning: 'Of much the same meaning',
      headline: 'In the headline',
      article: 'Elsewhere in the article',
    },
    asAWhole: phrase`None of your words stand in it: it was found by what it is about as a whole.`,
    unmatched: (words: number) =>
      words === 1
        ? phrase`1 word of your question stands nowhere in the article.`
        : phrase`${words} words of your question stand nowhere in the article.`,
    speaker: (name: string, by: string) => phrase`Who speaks: ${strong(name)}, by the words “${by}”`,
    wanted: {
      person: phrase`You asked for a person.`,
      time: phrase`You asked for a time.`,
      place: phrase`You asked for a place.`,
      number: phrase`You asked for a number.`,
      money: phrase`You asked for a sum of money.`,
      duration: phrase`You asked for a length of time.`,
      reason: phrase`You asked for a reason.`,
      manner: phrase`You asked how.`,
    },
    sure: {
      almost: phrase`It answers almost certainly.`,
      probably: phrase`It probably answers.`,
      perhaps: phrase`Perhaps it answers; read it with care.`,
    },
  },
  who: {
    exact: phrase`These very words:`,
    near: phrase`Nearly these words; what differs is marked:`,
    reporters: phrase`These are the reporter’s own words, not a quotation.`,
    /** `day`: when the earliest of several articles that have the words appeared. */
    stoodFirst: (day: string) => phrase`Of the articles here, the words stood in this one first, on ${day}.`,
    notHere: phrase`These words are not in this library, nor any close to them.`,
    nothingToFind: phrase`Write the words you remember, and I look for who said them.`,
  },
  speaker: {
    which: (name: string) => phrase`Several speakers here may be meant by ${strong(name)}. Which one?`,
    heading: (name: string, role: string | null) =>
      role === null ? phrase`${name}` : phrase`${name}, ${role}`,
    count: (quotations: number, page: number, pages: number) =>
      pages === 1
        ? phrase`${quotationCount(quotations)}`
        : phrase`${quotations} quotations, page ${page} of ${pages}`,
  },
  choice: {
    noSuchArticle: (given: string) =>
      phrase`There is no article ${strong(given)} here. See what there is with /article list.`,
    whichArticle: (given: string, titles: readonly string[]) =>
      phrase`Several articles may be meant by ${strong(given)}: ${titles.join('; ')}. Write more of the headline.`,
    noSuchSpeaker: (given: string, near: readonly string[]) =>
      near.length === 0
        ? phrase`Nobody called ${strong(given)} is quoted in these articles.`
        : phrase`Nobody called ${strong(given)} is quoted in these articles. Did you mean ${near.join(', ')}?`,
  },
  library: {
    empty: phrase`There are no articles here yet. Those who manage this server can add one with /article add.`,
    emptyForCurator: phrase`There are no articles here yet. Add one with /article add: a link, a file or a text. Or try me on the sample article.`,
    exported: (articles: number) =>
      phrase`${articleCount(articles)}, with revisions, corrections and settings:`,
    exportTooLarge: phrase`This library is too large for a file here. Whoever runs the bot can export it on the command line.`,
    trySample: phrase`Add the sample article`,
  },
  settings: {
    heading: phrase`How this library is set up`,
    reports: (doubted: number) => phrase`Speakers that people doubt: ${doubted}, see ${'/library reports'}`,
    mayNotManage: phrase`You can see this, but only people who may manage the server can change it.`,
    ruleNeedsChannel: phrase`Say which channel the rule is for: choose it under channel.`,
    language: (language: string | null) =>
      language === null
        ? phrase`Language: as the server has it`
        : phrase`Language: ${languageName(language, language)}`,
    answers: (audience: 'room' | 'asker') =>
      audience === 'room'
        ? phrase`Answers: for everybody in the channel`
        : phrase`Answers: for the asker alone`,
    rule: (channel: Value, rule: 'room' | 'asker' | 'silent') =>
      phrase`In channel ${channel}: ${{ room: 'answers for everybody', asker: 'answers for the asker alone', silent: 'no answers' }[rule]}`,
    curators: (role: Value | null) =>
      role === null
        ? phrase`Adding and correcting: people who may manage the server`
        : phrase`Adding and correcting: people who may manage the server, and the role ${role}`,
    announce: (channel: Value | null) =>
      channel === null
        ? phrase`New articles of feeds: not announced`
        : phrase`New articles of feeds: announced in channel ${channel}`,
    used: (articles: number, most: number, bytes: number, mostBytes: number) =>
      phrase`Articles: ${articles}${Number.isFinite(most) ? ` of ${most}` : ''} · ${(bytes / 1_048_576).toFixed(1)}${Number.isFinite(mostBytes) ? ` of ${Math.round(mostBytes / 1_048_576)}` : ''} MB`,
    adds: (adds: number, most: number) =>
      phrase`Added in the last hour: ${adds}${Number.isFinite(most) ? ` of ${most}` : ''}`,
  },
  log: {
    forgotten: 'somebody who asked to be forgotten',
    heading: phrase`What was changed here`,
    empty: phrase`Nothing was changed here yet.`,
    entry: ({ act, what, by, at, undone }: LogLine) =>
      phrase`${at} (UTC) · ${ACTS[act] ?? act}${what === null ? '' : `: ${what}`} · by ${by}${undone ? ' · taken back' : ''}`,
  },
  privacy: {
    lines: (days: number) => [
      phrase`Your questions are answered and forgotten: they are neither stored nor logged.`,
      phrase`Articles are kept as they were added, with the id of who added, corrected or removed them, so that it can be undone.`,
      phrase`Buttons below an answer remember which passages they belong to for 14 days, never what was asked.`,
      phrase`What a server adds is never shown in another; after I leave a server, its library is deleted after ${counted(days, { one: 'day', other: 'days' })}.`,
      phrase`See what is kept about you with ${'/privacy do:show'}, and delete it with ${'/privacy do:delete'}.`,
    ],
    kept: phrase`This is all that is kept about you:`,
    inOwnLibrary: (things: string) => phrase`In your own library: ${things}`,
    inServers: (things: string) => phrase`In servers, with your id: ${things}`,
    inMemory: phrase`In memory, for at most ten minutes: what you were last shown, so that you can go on asking`,
    things: {
      article: 'articles',
      revision: 'revisions',
      correction: 'corrections',
      draft: 'drafts',
      feed: 'feeds',
      'entry of the log': 'entries of the log',
    },
    nothingKept: phrase`Nothing is kept about you.`,
    reallyDelete: phrase`This deletes your own library with everything in it, takes your id off everything in servers, and forgets what you were shown, for good.`,
    delete: phrase`Delete it`,
    deleted: phrase`Deleted. Nothing is kept about you any more.`,
  },
  feed: {
    announceNeedsServer: phrase`New articles can be announced in a channel of a server, and this is your own library.`,
    added: (title: string, entries: number) =>
      phrase`Following ${strong(title)} from now on. It lists ${articleCount(entries)} just now; new ones come in by themselves.`,
    alreadyHere: (title: string) => phrase`${strong(title)} is followed already.`,
    tooMany: (limit: number) =>
      phrase`At most ${limit} feeds are followed here. Remove one first with /feed remove.`,
    none: phrase`No feed is followed here. Add one with /feed add and its address.`,
    heading: (number: number) => phrase`${feedCount(number)}`,
    failing: (title: string, url: string) => phrase`${title} · ${url} · does not answer at present`,
    noSuch: (given: string) =>
      phrase`No feed here is called ${strong(given)}, or several are. See them with /feed list.`,
    removed: (title: string) => phrase`${strong(title)} is not followed any more; its articles stay.`,
  },
  edit: {
    nothing: phrase`Say what to mend: title, publisher, date or link.`,
    done: (title: string) => phrase`Mended: ${strong(title)}.`,
  },
  add: {
    nothingGiven: phrase`Give a link, a file, or the text of an article.`,
    refused: (refusal: Refusal): Phrase => refusalInEnglish(refusal),
    alreadyHere: (title: string) =>
      phrase`This article is already here, in the very same words: ${strong(title)}.`,
    heading: (title: string) => phrase`${title}`,
    figures: (words: number, quotations: number, speakers: number) =>
      `${wordCount(words)} · ${quotationCount(quotations)} · ${speakerCount(speakers)}`,
    becomesRevision: (title: string, revision: number) =>
      phrase`This is ${strong(title)} with a changed text. Keeping it makes revision ${revision}.`,
    quotationAdded: (text: string, speaker: string | null) =>
      speaker === null ? phrase`new: ${text}` : phrase`new: ${text} (${speaker})`,
    quotationRemoved: (text: string, speaker: string | null) =>
      speaker === null ? phrase`gone: ${text}` : phrase`gone: ${text} (${speaker})`,
    copyOf: (title: string) =>
      phrase`Nearly the same words stand in ${strong(title)}; both are kept, and answers name both.`,
    captionsApart: (number: number) => phrase`Kept out of the text: ${captionCount(number)}.`,
    otherLanguage: (language: string) =>
      phrase`This article is in ${languageName('en', language)}; its passages are found like all others.`,
    fileRefused: (name: string, reason: Phrase): Phrase => followed(name, reason),
    keep: phrase`Keep`,
    keepAll: (number: number) => (number === 1 ? phrase`Keep` : phrase`Keep all ${number}`),
    drop: phrase`Drop`,
    kept: (title: string, quotations: number, speakers: number) =>
      phrase`Added: ${strong(title)} (${quotationCount(quotations)}, ${speakerCount(speakers)}). You can ask about it now.`,
    revised: (title: string, revision: number) => phrase`Added: ${strong(title)}, revision ${revision}.`,
    dropped: phrase`Dropped. Nothing was added.`,
  },
  list: {
    heading: (number: number) => phrase`${articleCount(number)}`,
    page: (page: number, pages: number) => phrase`Page ${page} of ${pages}`,
  },
  show: {
    speakers: phrase`Who speaks in it:`,
    revision: (number: number) => `revision ${number}`,
    language: (language: string) => `language: ${languageName('en', language)}`,
  },
  remove: {
    removed: (title: string) => phrase`Removed: ${strong(title)}. For ten minutes it can be taken back.`,
  },
  undone: {
    done: phrase`Taken back.`,
    tooLate: phrase`It is too late to take this back; ten minutes are over.`,
    overtaken: phrase`Something newer was changed since; take that back first.`,
  },
  refused: {
    blocked: (value: string) => phrase`Articles from ${value} may not be added: the publisher asked for it.`,
    overQuota: {
      articles: (limit: number) =>
        phrase`This library is full: it holds ${limit} articles. Remove one first.`,
      bytes: (limit: number) =>
        phrase`This library is full: it holds ${Math.round(limit / 1_048_576)} MB of text. Remove something first.`,
      addsPerHour: (limit: number) =>
        phrase`That was ${limit} articles within an hour, which is the limit here. Try again later.`,
    },
    unknown: phrase`That is not here any more. See what there is with /article list.`,
  },
  help: {
    what: phrase`I answer questions about the articles here in the articles’ own words, and say who said them.`,
    items: [
      phrase`${strong('/ask')} a question in your own words: What did Blinken say about Russia?`,
      phrase`${strong('/who')} and words you remember: I find who said them, exactly or nearly.`,
      phrase`${strong('/speaker')} and a name: everything that person or body is quoted with.`,
      phrase`${strong('/article add')} a link, a file or a text; you see it before it is kept.`,
      phrase`${strong('/article list')}, ${strong('/article show')}, ${strong('/article remove')}: the articles themselves.`,
      phrase`Or mention me, or write to me directly, in plain words, and go on asking: and what did Tokayev say?`,
      phrase`${strong('/library settings')}: where and how I answer, and who may add. ${strong('/privacy')}: what is kept about you.`,
    ],
    honesty: phrase`I show only what stands in an article, I say “probably” where a speaker is not certain, and I say so when nothing answers. I never judge whether what somebody said is true.`,
  },

  alsoIn: (place: Phrase): Phrase => joined('The same words also in ', place),
  paragraph: (number: number) => `paragraph ${number}`,
};

type CorrectionLine = {
  readonly number: number;
  readonly words: string;
  /** null: it is no quotation. */
  readonly speaker: string | null;
  readonly title: string;
  readonly by: Value;
  readonly on: string;
};

type LogLine = {
  readonly act: string;
  readonly what: string | null;
  readonly by: Value;
  readonly at: string;
  readonly undone: boolean;
};

const ACTS: Readonly<Record<string, string>> = {
  added: 'added',
  revised: 'new revision',
  removed: 'removed',
  edited: 'mended',
  corrected: 'speaker corrected',
  reported: 'speaker doubted',
  dismissed: 'doubt dismissed',
  settings: 'settings changed',
  imported: 'imported',
  undone: 'taken back',
  'feed added': 'feed followed',
  'feed removed': 'feed no longer followed',
};

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names);
}
