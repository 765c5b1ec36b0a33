// The settings: read from the environment and .env once, checked once, every fault named at once.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';

/** An unset setting and one left empty (`NAME=`) mean the same: the default. */
const unset = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const setting = <T extends z.ZodType>(type: T) => z.preprocess(unset, type);

const whole = (least: number, most: number, otherwise: number) =>
  setting(
    z.coerce
      .number({ error: `is a whole number from ${least} to ${most}` })
      .int({ error: `is a whole number from ${least} to ${most}` })
      .min(least, { error: `is at least ${least}` })
      .max(most, { error: `is at most ${most}` })
      .default(otherwise),
  );

const HOST_AND_PORT = /^(?:\[[0-9a-fA-F:.]+\]|[^\s:,/]+):\d{1,5}$/u; // "wiki.lan:8080", "[fd00::1]:80"

const hostList = setting(
  z
    .string()
    .default('')
    .transform((given) =>
      given
        .split(',')
        .map((host) => host.trim())
        .filter((host) => host !== ''),
    )
    .refine((hosts) => hosts.every((host) => HOST_AND_PORT.test(host)), {
      error: 'is a list of host:port with commas between, such as wiki.lan:8080',
    }),
);

const settingsSchema = z.object({
  DISCORD_TOKEN: setting(
    z
      .string()
      .trim()
      .regex(/^\S+$/u, { error: 'is one word, copied from the Bot page of the developer portal' })
      .optional(),
  ),
  DISCORD_API_URL: setting(
    z
      .url({ protocol: /^https?$/u, error: 'is an address such as https://discord.com/api' })
      // discord.js adds the version itself: "…/api/v10/" means "…/api".
      .transform((url) => url.replace(/\/+$/u, '').replace(/\/v\d{1,3}$/u, ''))
      .optional(),
  ),
  DISCORD_REQUESTS_PER_SECOND: whole(1, 100_000, 1_000),
  DATA_DIR: setting(z.string().default('data')),
  LOG_LEVEL: setting(
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'is one of fatal, error, warn, info, debug, trace, silent',
      })
      .default('info'),
  ),
  MAX_ARTICLES: whole(1, 1_000_000, 2_000),
  MAX_LIBRARY_MEGABYTES: whole(1, 100_000, 100),
  MAX_ADDS_PER_HOUR: whole(1, 100_000, 120),
  MAX_ASKS_PER_MINUTE: whole(1, 100_000, 60),
  MAX_SHOWN_WORDS: whole(20, 100_000, 2_000),
  DEPARTED_DAYS: whole(0, 3_650, 30),
  FETCH_ALLOW: hostList,
  FETCH_CONTACT: setting(z.string().max(200, { error: 'has at most 200 characters' }).default('')),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Everything that is wrong with the settings, one sentence each; the settings where nothing is. */
export type Configured = { settings: Settings } | { faults: readonly string[] };

/** Checks settings given as name → text. Names that are no setting are ignored: the environment has many. */
export function settingsFrom(given: Readonly<Record<string, string | undefined>>): Configured {
  const checked = settingsSchema.safeParse(given);
  if (checked.success) return { settings: checked.data };
  const faults = checked.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const shown = name === 'DISCORD_TOKEN' ? 'what is given' : `"${given[name]}"`;
    return `${name} ${issue.message}; ${shown} is not. Mend it in .env (see .env.example), or leave it out.`;
  });
  return { faults };
}

/** Reads `.env` in `folder` where there is one, with the environment before it, and checks the whole. */
export function configure(folder: string, environment: NodeJS.ProcessEnv): Configured {
  const file = join(folder, '.env');
  let written: Record<string, string> = {};
  try {
    if (existsSync(file)) written = parse(readFileSync(file));
  } catch {
    return { faults: [`${file} cannot be read. Let this user read it, or move it away.`] };
  }
  return settingsFrom({ ...written, ...environment });
}
