// /article add: from a link, a file or a text to a draft that is shown, and then kept or dropped.
import { z } from 'zod';
import { textAt } from '../../src/core/span.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { isoDate } from '../../src/ingest/html/dates.ts';
import { isRefusal, type Refusal } from '../../src/ingest/refusal.ts';
import { type Phrase, phrase, strong } from '../../src/lang/phrase.ts';
import type { DraftInput, ShownDraft } from '../../src/library.ts';
import { actionHandler, type Context, command, type HandedFile } from '../command.ts';
import { speakersIn } from '../limits.ts';
import { type Action, type Part, type Reply, sentence } from '../reply.ts';
import { plainDate } from '../wording.ts';
import { refusedPhrase, refusedSentence } from './refused.ts';

/** Discord's own limit for an uploaded file, in bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;

const handedFile = z.custom<HandedFile>(
  (given) => typeof given === 'object' && given !== null && 'bytes' in given,
);

/** Files that one call may bring: as many as people drag into a message at a time. */
const FILES = ['file', 'file2', 'file3', 'file4', 'file5'] as const;

const oneFile = handedFile.optional().meta({ field: { file: true } });
const line = (most: number) => z.string().trim().min(1).max(most).optional();

const form = z.object({
  link: line(2_000),
  file: oneFile,
  file2: oneFile,
  file3: oneFile,
  file4: oneFile,
  file5: oneFile,
  text: z
    .string()
    .trim()
    .min(1)
    .max(100_000)
    .optional()
    .meta({ field: { lines: true } }),
  title: line(300),
  publisher: line(200),
  date: line(100).refine((text) => text === undefined || isoDate(text) !== null, {
    error: 'write it as year-month-day, such as 2022-01-10',
  }),
});
type Given = z.infer<typeof form>;

export const articleAdd = command({
  name: 'article add',
  form,
  plainOption: 'link',
  needs: 'curating',
  audience: 'asker',
  window: ['text', 'title', 'publisher', 'date', 'link'],
  async run(given, context) {
    const { person, say } = context;
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    const files = FILES.flatMap((name) => given[name] ?? []);
    if (files.length > 1) return draftsOfFiles(files, context);
    const draft = await draftFrom(given, files[0], context);
    return draft === null ? sentence(say.add.nothingGiven) : drafted(draft, context);
  },
});

/** What was given as a draft; null where nothing was. A text wins over a link, which then says where it is from. */
async function draftFrom(
  given: Given,
  file: HandedFile | undefined,
  context: Context,
): Promise<Draft | Refusal | null> {
  const { signal, progress } = context;
  const { ingest } = context.services;
  const { link, text, title, publisher, date } = given;
  if (text !== undefined)
    return ingest.draftFromText(text, { title, publisher, date, url: link }, { signal });
  if (link !== undefined) return ingest.draftFromUrl(link, { signal, onProgress: progress });
  return file === undefined ? null : draftOfFile(file, context);
}

async function draftOfFile(
  file: HandedFile,
  { services, signal, progress }: Context,
): Promise<Draft | Refusal> {
  if (file.size > LARGEST_FILE)
    return { refused: 'too-large', values: { megabytes: LARGEST_FILE / 1_048_576 } };
  progress('reading');
  const { name, type } = file;
  const bytes = await file.bytes().catch(() => null);
  // Where it was handed over, it may be gone before it is fetched.
  if (bytes === null) return { refused: 'file-gone', values: {} };
  return services.ingest.draftFromFile({ name, type: type ?? '', bytes }, { signal });
}

async function drafted(draft: Draft | Refusal, context: Context): Promise<Reply> {
  const { library, person, say, progress } = context;
  if (isRefusal(draft)) return sentence(say.add.refused(draft));
  progress('attributing');
  const shown = await library.draft(inputFrom(draft), person.id);
  if ('outcome' in shown) return refusedSentence(shown, say);
  const reply = shownReply(shown, context);
  if (draft.captions.length === 0 || shown.becomes.as === 'nothing') return reply;
  const words = say.add.captionsApart(draft.captions.length);
  return { ...reply, parts: [...reply.parts, { part: 'note', words, quiet: true }] };
}

/** Several files: each in a line, as a draft or with the reason why not; kept or dropped together. */
async function draftsOfFiles(files: readonly HandedFile[], context: Context): Promise<Reply> {
  const { library, person, say } = context;
  const items: Phrase[] = [];
  const drafts: string[] = [];
  for (const file of files) {
    const draft = await draftOfFile(file, context);
    const shown = isRefusal(draft) ? draft : await library.draft(inputFrom(draft), person.id);
    if (isRefusal(shown)) items.push(say.add.fileRefused(file.name, say.add.refused(shown)));
    else if ('outcome' in shown) items.push(say.add.fileRefused(file.name, refusedPhrase(shown, say)));
    else if (shown.becomes.as === 'nothing') items.push(say.add.alreadyHere(shown.becomes.of.title));
    else {
      drafts.push(shown.id);
      const figures = say.add.figures(shown.words, shown.quotations, shown.speakers);
      items.push(phrase`${strong(shown.draft.title || say.untitled)} · ${figures}`);
    }
  }
  const actions: Action[] =
    drafts.length === 0
      ? []
      : [
          { action: 'keep-all', state: { drafts }, label: say.add.keepAll(drafts.length), weight: 'main' },
          { action: 'drop-all', state: { drafts }, label: say.add.drop, weight: 'plain' },
        ];
  return { audience: 'asker', found: drafts.length > 0, parts: [{ part: 'list', items }], actions };
}

function inputFrom(draft: Draft): DraftInput {
  const { title, text, publisher, byline, published, url, language } = draft;
  return { title, text, publisher, byline, published, url, language };
}

/** The draft as a person looks at it before it is kept. */
export function shownReply(shown: ShownDraft, { say }: Context): Reply {
  const { draft, becomes } = shown;
  if (becomes.as === 'nothing') return sentence(say.add.alreadyHere(becomes.of.title), { found: true });
  const facts = [
    draft.publisher,
    draft.byline,
    draft.published === null ? null : plainDate(draft.published, say.locale),
    say.add.figures(shown.words, shown.quotations, shown.speakers),
  ].filter((fact) => fact !== null);
  const parts: Part[] = [
    { part: 'heading', words: say.add.heading(draft.title || say.untitled) },
    {
      part: 'note',
      words: { words: ['', ...facts.slice(1).map(() => ' · '), ''], values: facts },
      quiet: true,
    },
  ];
  if (shown.opening !== null)
    parts.push({ part: 'excerpt', text: textAt(draft.text, shown.opening), highlights: [] });
  if (becomes.as === 'revision') {
    parts.push({ part: 'note', words: say.add.becomesRevision(becomes.of.title, becomes.of.revision + 1) });
    const items = [
      ...becomes.added.map(({ text, speaker }) => say.add.quotationAdded(text, speaker)),
      ...becomes.removed.map(({ text, speaker }) => say.add.quotationRemoved(text, speaker)),
    ];
    if (items.length > 0) parts.push({ part: 'list', items });
  }
  if (shown.copyOf !== null) parts.push({ part: 'note', words: say.add.copyOf(shown.copyOf.title) });
  if (!['en', 'und'].includes(draft.language.split('-')[0]!))
    parts.push(
      { part: 'note', words: say.add.otherLanguage(draft.language), quiet: true },
      speakersIn(draft.language, say),
    );
  return {
    audience: 'asker',
    found: true,
    parts,
    actions: [
      { action: 'keep', state: { draft: shown.id }, label: say.add.keep, weight: 'main' },
      { action: 'drop', state: { draft: shown.id }, label: say.add.drop, weight: 'plain' },
    ],
  };
}

const draftState = z.object({ draft: z.string() });

/** Makes the draft an article. */
export const keep = actionHandler({
  name: 'keep',
  state: draftState,
  needs: 'curating',
  placement: 'replace',
  async run({ draft }, { library, person, say, progress }) {
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    progress('indexing');
    const kept = await library.keepDraft(draft, person.id);
    if (kept.outcome === 'already here') return sentence(say.add.alreadyHere(kept.article.title));
    if (kept.outcome !== 'kept') return refusedSentence(kept, say);
    const { title, quotations, speakers, revision } = kept.article;
    return {
      ...sentence(
        kept.revised
          ? say.add.revised(title || say.untitled, revision)
          : say.add.kept(title || say.untitled, quotations, speakers),
        { found: true },
      ),
      actions: [{ action: 'undo', state: { change: kept.change }, label: say.undo, weight: 'plain' }],
    };
  },
});

const draftsState = z.object({ drafts: z.array(z.string()) });

/** Makes several drafts articles. */
export const keepAll = actionHandler({
  name: 'keep-all',
  state: draftsState,
  needs: 'curating',
  placement: 'replace',
  async run({ drafts }, { library, person, say, progress }) {
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    progress('indexing');
    const items: Phrase[] = [];
    for (const draft of drafts) {
      const kept = await library.keepDraft(draft, person.id);
      if (kept.outcome === 'kept')
        items.push(say.add.revised(kept.article.title || say.untitled, kept.article.revision));
      else if (kept.outcome === 'already here') items.push(say.add.alreadyHere(kept.article.title));
      else items.push(refusedPhrase(kept, say));
    }
    return { audience: 'asker', found: true, parts: [{ part: 'list', items }], actions: [] };
  },
});

/** Lets several drafts go. */
export const dropAll = actionHandler({
  name: 'drop-all',
  state: draftsState,
  needs: 'curating',
  placement: 'replace',
  async run({ drafts }, { library, person, say }) {
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    for (const draft of drafts) await library.dropDraft(draft);
    return sentence(say.add.dropped);
  },
});

/** Lets the draft go. */
export const drop = actionHandler({
  name: 'drop',
  state: draftState,
  needs: 'curating',
  placement: 'replace',
  async run({ draft }, { library, person, say }) {
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    await library.dropDraft(draft);
    return sentence(say.add.dropped);
  },
});

/** Adds the article that comes with the program, so that there is something to ask about. */
export const sample = actionHandler({
  name: 'sample',
  state: z.object({}),
  needs: 'curating',
  placement: 'replace',
  async run(_, context) {
    const { library, person, say, services } = context;
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    const shown = await library.draft(await services.sample(), person.id);
    return 'outcome' in shown ? refusedSentence(shown, say) : shownReply(shown, context);
  },
});
