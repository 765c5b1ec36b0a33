// /privacy: what is kept about people, and how it is seen and deleted.
import { z } from 'zod';
import { actionHandler, type Context, command } from './command.ts';
import { type Action, type Reply, sentence } from './reply.ts';

export const privacy = command({
  name: 'privacy',
  form: z.object({ do: z.enum(['show', 'delete']).optional() }),
  plainOption: 'do',
  needs: 'nothing',
  audience: 'asker',
  window: null,
  async run(given, context) {
    if (given.do === 'show') return { ...(await shownKept(context)), general: true };
    if (given.do === 'delete') return { ...(await askedAgain(context)), general: true };
    return {
      audience: 'asker',
      found: true,
      general: true,
      parts: [{ part: 'list', items: context.say.privacy.lines(context.services.departedDays) }],
      actions: [],
    };
  },
});

/** All of it: how many of each, and every single one in a file. */
async function shownKept({ services, person, say }: Context): Promise<Reply> {
  const { people } = services;
  const things = await people.keptOf(person.id);
  const remembered = people.remembers?.(person.id) === true;
  if (things.length === 0 && !remembered) return sentence(say.privacy.nothingKept, { found: true });
  const own = things.filter(({ library }) => library === `user:${person.id}`);
  const elsewhere = things.filter((thing) => !own.includes(thing));
  const items = [
    ...(own.length === 0 ? [] : [say.privacy.inOwnLibrary(counted(own, say))]),
    ...(elsewhere.length === 0 ? [] : [say.privacy.inServers(counted(elsewhere, say))]),
    ...(remembered ? [say.privacy.inMemory] : []),
  ];
  const listed = things.map((thing) => ({
    ...thing,
    ...(thing.at === undefined ? {} : { at: new Date(thing.at).toISOString() }),
  }));
  return {
    audience: 'asker',
    found: true,
    parts: [
      { part: 'note', words: say.privacy.kept },
      { part: 'list', items },
      ...(listed.length === 0
        ? []
        : ([{ part: 'file', name: 'kept-about-you.json', text: JSON.stringify(listed, null, 2) }] as const)),
    ],
    actions: [],
  };
}

/** "articles: 2 · entries of the log: 5" */
function counted(things: Things, say: Context['say']): string {
  return [...Map.groupBy(things, ({ kind }) => kind)]
    .map(([kind, same]) => `${say.privacy.things[kind]}: ${same.length}`)
    .join(' · ');
}

type Things = Awaited<ReturnType<Context['services']['people']['keptOf']>>;

async function askedAgain({ services, person, say }: Context): Promise<Reply> {
  const { people } = services;
  const things = await people.keptOf(person.id);
  if (things.length === 0 && people.remembers?.(person.id) !== true)
    return sentence(say.privacy.nothingKept, { found: true });
  return { ...sentence(say.privacy.reallyDelete, { found: true }), actions: [deleting(say)] };
}

function deleting(say: Context['say']): Action {
  return { action: 'forget-me', state: {}, label: say.privacy.delete, weight: 'danger' };
}

/** Deletes what is kept about the person who presses, nobody else's. */
export const forgetMe = actionHandler({
  name: 'forget-me',
  state: z.object({}),
  needs: 'nothing',
  placement: 'replace',
  async run(_, { services, person, say }) {
    await services.people.forget(person.id);
    return sentence(say.privacy.deleted, { found: true, general: true });
  },
});
