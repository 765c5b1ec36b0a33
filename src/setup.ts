// npm run doctor, register, unregister: what an operator does beside running the bot.
import { COMMANDS } from '../commands/index.ts';
import { MENUS } from '../commands/menus.ts';
import { configure, type Settings } from './config.ts';
import {
  type Checkup,
  examineDiscord,
  type Finding,
  registerCommands,
  unregisterCommands,
} from './discord/checkup.ts';
import { connectionFault } from './discord/fault.ts';
import { catalogueFor } from './lang/catalogue.ts';
import { diskFinding, storeFinding } from './setup/checks.ts';

const ERRANDS = ['doctor', 'register', 'unregister'] as const;
type Errand = (typeof ERRANDS)[number];

const errand = ERRANDS.find((each) => each === process.argv[2]);
const configured = configure(process.cwd(), process.env);
if (errand === undefined) process.exitCode = complain(`Use one of: ${ERRANDS.join(', ')}.`);
else if ('faults' in configured) process.exitCode = complain(configured.faults.join('\n'));
else process.exitCode = await run(errand, configured.settings);

/** Gives the exit status: 0 well, 1 something to mend, 2 set up wrong. */
async function run(what: Errand, settings: Settings): Promise<number> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = settings;
  const checkup: Checkup | null =
    token === undefined
      ? null
      : { token, commands: COMMANDS, menus: MENUS, ...(apiUrl === undefined ? {} : { apiUrl }) };
  if (what === 'doctor') return doctor(settings, checkup);
  if (checkup === null)
    return complain('No Discord token is set: put DISCORD_TOKEN=… into .env (see .env.example).');
  try {
    if (what === 'unregister') {
      await unregisterCommands(checkup);
      process.stdout.write(
        'All commands were taken away. They come back with "npm run register" or "npm start".\n',
      );
    } else {
      const done = await registerCommands(checkup);
      process.stdout.write(
        done === 'registered' ? 'The commands are registered.\n' : 'The commands were registered already.\n',
      );
    }
    return 0;
  } catch (error) {
    return complain(connectionFault(error, catalogueFor('en')).message);
  }
}

/** Looks at everything that a running bot needs, and says of each how it is or what to do. */
async function doctor(settings: Settings, checkup: Checkup | null): Promise<number> {
  const findings: Finding[] = [
    { what: 'settings', well: true, say: 'They are read and in order.' },
    { what: 'node', well: true, say: `${process.version}.` },
    await storeFinding(settings.DATA_DIR),
    await diskFinding(settings.DATA_DIR),
    ...(checkup === null
      ? [
          {
            what: 'token',
            well: false,
            say: 'None is set: put DISCORD_TOKEN=… into .env; until then the bot opens in the terminal.',
          },
        ]
      : await examineDiscord(checkup, Date.now)),
  ];
  const wide = Math.max(...findings.map((finding) => finding.what.length));
  for (const { what: name, well, say } of findings) {
    process.stdout.write(`${well ? 'well' : 'MEND'}  ${name.padEnd(wide)}  ${say}\n`);
  }
  return findings.every(({ well }) => well) ? 0 : 1;
}

function complain(words: string): number {
  process.stderr.write(`${words}\n`);
  return 2;
}
