// A person at this very machine: what a command has at hand in a terminal and on the command line.
import type { Context } from '../commands/command.ts';
import type { Services } from '../commands/services.ts';
import type { Settings } from './config.ts';
import { fetchSettings } from './ingest/fetch-settings.ts';
import { type Ingest, openIngest } from './ingest/ingest.ts';
import { catalogueFor } from './lang/catalogue.ts';
import type { Library } from './library.ts';
import { sampleDraft } from './sample.ts';

/** Where nothing outlives the process, nothing is kept about anybody. */
const NOBODY: Services['people'] = {
  keptOf: async () => [],
  forget: async () => {},
};

/** Ingest and the clock, as the settings want them. The caller closes `ingest`. */
export function servicesFor(
  settings: Settings,
  people: Services['people'] = NOBODY,
): { services: Services; ingest: Ingest } {
  const { FETCH_ALLOW: allow, FETCH_CONTACT: contact } = settings;
  const ingest = openIngest({ fetch: fetchSettings({ allow, contact }) });
  return {
    ingest,
    services: {
      now: Date.now,
      mostShownWords: settings.MAX_SHOWN_WORDS,
      departedDays: settings.DEPARTED_DAYS,
      ingest,
      people,
      sample: () => sampleDraft(ingest),
    },
  };
}

/** What is said at the start where hosts are let through whatever their address; '' where none is. */
export function allowedHosts({ FETCH_ALLOW }: Settings): string {
  if (FETCH_ALLOW.length === 0) return '';
  return `FETCH_ALLOW lets these hosts be fetched from, public or not: ${FETCH_ALLOW.join(', ')}\n`;
}

/** Whoever sits at the machine may do everything with its library. */
export function localContext(library: Library, services: Services): Context {
  return {
    library,
    services,
    person: { id: 'local', mayCurate: true, mayManage: true },
    say: catalogueFor('en'),
    progress: () => {},
    signal: new AbortController().signal,
  };
}
