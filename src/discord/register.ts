// Tells Discord which commands there are, only where that has changed.
import { type REST, Routes } from 'discord.js';

export type Registered = {
  /** registered: Discord's list was replaced. unchanged: it was the same already. */
  readonly done: 'registered' | 'unchanged';
  /** The id of a command that Discord has made just now; null where it made none, or did not tell. */
  readonly made: string | null;
};

/** Compares with what Discord has, and puts `commands` in its place where they differ. */
export async function register(
  rest: REST,
  applicationId: string,
  commands: readonly object[],
): Promise<Registered> {
  if (await isRegistered(rest, applicationId, commands)) return { done: 'unchanged', made: null };
  const listed = await rest.put(Routes.applicationCommands(applicationId), { body: commands });
  const ids = Array.isArray(listed) ? listed.map((each: { id?: unknown }) => each.id) : [];
  return { done: 'registered', made: ids.findLast((id) => typeof id === 'string') ?? null };
}

/** Whether Discord has these very commands; false where it does not tell. */
export async function isRegistered(
  rest: REST,
  applicationId: string,
  commands: readonly object[],
): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const listed = await rest.get(Routes.applicationCommands(applicationId), { query }).catch(() => null);
  return Array.isArray(listed) && fingerprint(listed) === fingerprint(commands);
}

/** Takes every command away. */
export async function unregister(rest: REST, applicationId: string): Promise<void> {
  await rest.put(Routes.applicationCommands(applicationId), { body: [] });
}

/** What a command says of itself; Discord adds ids and versions, and leaves out what is empty, false or null. */
const TOLD = new Set(
  (
    'name name_localizations description description_localizations type options required choices value ' +
    'autocomplete min_value max_value min_length max_length channel_types integration_types contexts'
  ).split(' '),
);

function fingerprint(commands: readonly unknown[]): string {
  const lines = commands.map((command) => JSON.stringify(told(command)));
  return lines.sort().join('\n');
}

function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => TOLD.has(key) && !empty(inner))
    .map(
      ([key, inner]) =>
        [key, key.endsWith('_localizations') ? sorted(inner as object) : told(inner)] as const,
    );
  return sorted(Object.fromEntries(entries));
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function empty(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
