// /article add: from a link, a file or a text to a draft that is shown, and then kept or dropped.
import { z } from 'zod';
import { textAt } from '../../src/core/span.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import type { Refusal } from '../../src/ingest/refusal.ts';
import type { DraftInput, ShownDraft } from '../../src/library.ts';
import { actionHandler, type Context, command, type HandedFile } from '../command.ts';
import { type Part, type Reply, sentence } from '../reply.ts';
import { plainDate } from '../wording.ts';
import { refusedSentence } from './refused.ts';

/** Discord's own limit for an uploaded file, in bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;

const handedFile = z.custom<HandedFile>(
  (given) => typeof given === 'object' && given !== null && 'bytes' in given,
);

const form = z.object({
  link: z.string().trim().min(1).max(2_000).optional(),
  file: handedFile.optional().meta({ field: { file: true } }),
  text: z
    .string()
    .trim()
    .min(1)
    .max(100_000)
    .optional()
    .meta({ field: { lines: true } }),
  title: z.string().trim().min(1).max(300).optional(),
});
type Given = z.infer<typeof form>;

export const articleAdd = command({
  name: 'article add',
  form,
  plainOption: 'link',
  needs: 'curating',
  audience: 'asker',
  window: ['link', 'title', 'text'],
  async run(given, context) {
    const { library, person, say, progress } = context;
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    const draft = await draftFrom(given, context);
    if (draft === null) return sentence(say.add.nothingGiven);
    if ('refused' in draft) return sentence(say.add.refused(draft));
    progress('attributing');
    const shown = await library.draft(inputFrom(draft, given), person.id);
    return 'outcome' in shown ? refusedSentence(shown, say) : shownReply(shown, context);
  },
});

/** What was given as a draft; null where nothing was. A link wins over a file, and a file over a text. */
async function draftFrom(given: Given, context: Context): Promise<Draft | Refusal | null> {
  const { signal, progress } = context;
  const { ingest } = context.services;
  const { link, file, text, title } = given;
  if (link !== undefined) return ingest.draftFromUrl(link, { signal, onProgress: progress });
  if (file !== undefined) {
    if (file.size > LARGEST_FILE)
      return { refused: 'too-large', values: { megabytes: LARGEST_FILE / 1_048_576 } };
    progress('reading');
    const { name, type } = file;
    return ingest.draftFromFile({ name, type: type ?? '', bytes: await file.bytes() }, { signal });
  }
  if (text !== undefined) return ingest.draftFromText(text, title === undefined ? {} : { title }, { signal });
  return null;
}

function inputFrom(draft: Draft, { title }: Given): DraftInput {
  const { text, publisher, byline, published, url, language } = draft;
  return { title: draft.title || (title ?? ''), text, publisher, byline, published, url, language };
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
  if (draft.language !== 'en' && draft.language !== 'und')
    parts.push({ part: 'note', words: say.add.otherLanguage(draft.language), quiet: true });
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
