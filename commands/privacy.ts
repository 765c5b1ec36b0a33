// /privacy: what is kept about people, and how it is seen and deleted.
import { z } from 'zod';
import { actionHandler, type Context, command } from './command.ts';
import { type Reply, sentence } from './reply.ts';

export const privacy = command({
  name: 'privacy',
  form: z.object({ do: z.enum(['show', 'delete']).optional() }),
  plainOption: 'do',
  needs: 'nothing',
  audience: 'asker',
  window: null,
  async run(given, context) {
    if (given.do === 'show') return shownKept(context);
    if (given.do === 'delete') return askedAgain(context);
    return {
      audience: 'asker',
      found: true,
      parts: [{ part: 'list', items: context.say.privacy.lines }],
      actions: [],
    };
  },
});

async function shownKept({ services, person, say }: Context): Promise<Reply> {
  const { ownArticles, acts } = await services.people.keptOf(person.id);
  return sentence(say.privacy.kept(ownArticles, acts), { found: true });
}

async function askedAgain({ services, person, say }: Context): Promise<Reply> {
  const { ownArticles, acts } = await services.people.keptOf(person.id);
  if (ownArticles + acts === 0) return sentence(say.privacy.nothingKept, { found: true });
  return {
    ...sentence(say.privacy.reallyDelete(ownArticles, acts), { found: true }),
    actions: [{ action: 'forget-me', state: {}, label: say.privacy.delete, weight: 'danger' }],
  };
}

/** Deletes what is kept about the person who presses, nobody else's. */
export const forgetMe = actionHandler({
  name: 'forget-me',
  state: z.object({}),
  needs: 'nothing',
  placement: 'replace',
  async run(_, { services, person, say }) {
    await services.people.forget(person.id);
    return sentence(say.privacy.deleted, { found: true });
  },
});
