// /article show: where an article is from, who speaks in it, and how it begins.
import { z } from 'zod';
import { textAt } from '../../src/core/span.ts';
import { phrase, strong } from '../../src/lang/phrase.ts';
import { chosenArticle } from '../choice.ts';
import { command } from '../command.ts';
import { type Part, type Reply, sentence } from '../reply.ts';
import { plainDate } from '../wording.ts';

/** The first paragraphs, as long as they fit into this, in UTF-16 code units; the first one whatever its length. */
const OPENING = 600;

export const articleShow = command({
  name: 'article show',
  form: z.object({
    article: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ field: { autocomplete: 'article' } }),
  }),
  plainOption: 'article',
  needs: 'nothing',
  audience: 'asker',
  window: null,
  async run(given, context): Promise<Reply> {
    const { library, say } = context;
    const choice = chosenArticle(given.article, context);
    if ('fault' in choice) return choice.fault;
    const read = await library.article(choice.chosen!.id);
    if (read === null) return sentence(say.choice.noSuchArticle(given.article));
    const { article, reading } = read;
    const facts = [
      article.publisher,
      article.byline,
      article.published === null ? null : plainDate(article.published, say.locale),
      article.url,
      article.language === 'und' ? null : say.show.language(article.language),
      say.counts.quotations(choice.chosen!.quotations),
      article.revision > 1 ? say.show.revision(article.revision) : null,
    ].filter((fact) => fact !== null);
    const opening = reading.layout.paragraphs.filter(
      ({ end }, i, all) => i === 0 || end - all[0]!.start <= OPENING,
    );
    const speakers = [
      ...new Set(reading.quotations.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))),
    ];
    const parts: Part[] = [
      { part: 'heading', words: phrase`${choice.chosen!.title || say.untitled}` },
      {
        part: 'note',
        words: { words: ['', ...facts.slice(1).map(() => ' · '), ''], values: facts },
        quiet: true,
      },
    ];
    if (opening.length > 0)
      parts.push({
        part: 'excerpt',
        text: textAt(article.text, { start: opening[0]!.start, end: opening.at(-1)!.end }),
        highlights: [],
      });
    if (speakers.length > 0) {
      parts.push({ part: 'note', words: say.show.speakers });
      parts.push({
        part: 'list',
        items: speakers.map((speaker) => {
          const count = reading.quotations.filter((each) => each.speaker === speaker).length;
          return phrase`${strong(speaker.name)} · ${say.counts.quotations(count)}`;
        }),
      });
    }
    return { audience: 'asker', found: true, parts, actions: [] };
  },
});
