// Who may import whom: the house's import table, checked against the code.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** A room, and what it may import beside itself: other rooms, and packages by name. Node's own modules are free. */
const TABLE: Readonly<Record<string, { rooms: string[]; packages: string[] }>> = {
  'src/core': { rooms: ['src/core/languages'], packages: ['zod', 'stemmer'] },
  'src/core/languages': { rooms: ['src/core'], packages: ['@orama/stemmers'] },
  'src/search': { rooms: ['src/core', 'src/core/languages'], packages: ['minisearch'] },
  'src/store': {
    rooms: ['src/core'],
    packages: ['kysely', 'pg', 'zod'],
  },
  'src/ingest': {
    rooms: ['src/core', 'src/core/languages'],
    packages: [
      '@mozilla/readability',
      'feedsmith',
      'htmlparser2',
      'linkedom',
      'mammoth',
      'postal-mime',
      'robots-parser',
      'tinyld',
      'undici',
      'unpdf',
      'zod',
    ],
  },
  'src/lang': { rooms: ['src/ingest'], packages: [] },
  'src/library': { rooms: ['src/core', 'src/search', 'src/store', 'src/ingest'], packages: ['zod'] },
  commands: {
    rooms: ['src/core', 'src/core/languages', 'src/ingest', 'src/lang', 'src/library', 'src/search'],
    packages: ['zod'],
  },
  'src/discord': {
    rooms: ['src/core', 'src/lang', 'src/library', 'src/store', 'src/log', 'commands'],
    packages: ['discord.js', 'zod', 'pino'],
  },
  'src/terminal': { rooms: ['src/core', 'src/lang', 'src/library', 'commands'], packages: ['zod'] },
  'src/playground': { rooms: [], packages: ['ws', 'discord-api-spec', 'discord-api-types', 'zod'] },
  'src/config': { rooms: [], packages: ['dotenv', 'zod'] },
  'src/log': { rooms: [], packages: ['pino'] },
  'src/supervised': { rooms: [], packages: [] },
};

/** Files at the top of src/ that know everybody, with the folders of their name. */
const KNOW_EVERYBODY = [
  'src/setup',
  'src/poll-feeds',
  'src/sample',
  'src/local',
  'src/run-bot',
  'src/main',
  'src/cli',
  'src/start',
  'src/supervise',
];

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

/** The room a file stands in: the longest entry of the table that is its folder, or the file itself. */
function roomOf(file: string): string {
  const path = file.replace(/\.ts$/u, '');
  const rooms = Object.keys(TABLE).filter((room) => path === room || path.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? path;
}

/** What a file imports, types too: `from '…'`, `import '…'`, `import('…')`. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const found = code.matchAll(
    /^(?:import|export|\}) ?[^'"=]*from '([^']+)';?$|^import '([^']+)';?$|\bimport\(\s*'([^']+)'/gmu,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the import table', () => {
  it('covers every file', () => {
    const strangers = files.filter((file) => {
      const room = roomOf(file);
      const knows = KNOW_EVERYBODY.some((known) => room === known || room.startsWith(`${known}/`));
      return !(room in TABLE) && !knows;
    });
    expect(strangers).toEqual([]);
  });

  it.each(Object.keys(TABLE))('%s imports only what the table lets it', (room) => {
    const wrong: string[] = [];
    for (const file of files.filter((each) => roomOf(each) === room)) {
      for (const specifier of importsOf(file)) {
        if (specifier.startsWith('node:')) continue;
        if (specifier.startsWith('.')) {
          const target = roomOf(relative(ROOT, normalize(join(ROOT, dirname(file), specifier))));
          if (target !== room && !TABLE[room]!.rooms.includes(target)) wrong.push(`${file} → ${target}`);
        } else if (!TABLE[room]!.packages.includes(packageOf(specifier)))
          wrong.push(`${file} → ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('imports among the commands', () => {
  it('never lead back to the file they began at', () => {
    const graph = new Map(
      files
        .filter((file) => roomOf(file) === 'commands')
        .map((file) => [
          file,
          importsOf(file)
            .filter((specifier) => specifier.startsWith('.'))
            .map((specifier) => normalize(join(dirname(file), specifier)))
            .filter((target) => target !== file),
        ]),
    );
    expect(ringsIn(graph)).toEqual([]);
  });
});

/** Every ring of files that a walk along the imports comes upon, as "a → b → a". */
function ringsIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const rings: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) rings.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return rings;
}
