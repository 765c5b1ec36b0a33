// The whole program: settings, then the store and its libraries, then Discord, or the terminal where there is no token.
import { ACTIONS, BARE_COMMAND, COMMANDS } from '../commands/index.ts';
import { configure, type Settings } from './config.ts';
import { catalogueFor } from './lang/catalogue.ts';
import { libraryFromFiles } from './library.ts';
import { allowedHosts, localContext, servicesFor } from './local.ts';
import { runBot } from './run-bot.ts';
import { SAMPLES } from './sample.ts';
import { runTerminal } from './terminal/terminal.ts';

const HOW_TO_CONNECT = `No Discord token is set: create a bot at https://discord.com/developers/applications and copy its token,
then put DISCORD_TOKEN=… into a file called .env here (see .env.example) and start again.
`;

const configured = configure(process.cwd(), process.env);
if ('faults' in configured) {
  process.stderr.write(`${configured.faults.join('\n')}\n`);
  process.exitCode = 2;
} else if (configured.settings.DISCORD_TOKEN !== undefined) {
  process.exitCode = await runBot(configured.settings, configured.settings.DISCORD_TOKEN);
} else {
  process.exitCode = await openTerminal(configured.settings);
}

/** The bot in the terminal, on the sample article. Gives the exit status. */
async function openTerminal(settings: Settings): Promise<number> {
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  process.stderr.write(`${HOW_TO_CONNECT}${allowedHosts(settings)}`);
  const say = catalogueFor('en');
  const { library } = await libraryFromFiles([SAMPLES], { now: Date.now });
  const { services, ingest } = servicesFor(settings);
  if (interactive) process.stdout.write(`\n${say.terminal.welcome(library.articles()[0]?.title ?? '')}\n\n`);
  const lines = await runTerminal({
    commands: COMMANDS,
    actions: ACTIONS,
    bare: BARE_COMMAND,
    context: localContext(library, services),
    input: process.stdin,
    output: process.stdout,
    say,
    names: {
      speaker: () => library.speakers().map(({ name }) => name),
      article: () => library.articles().map(({ title }) => title),
    },
  });
  await ingest.close();
  if (lines > 0 || interactive) return 0;
  process.stderr.write(`${say.terminal.nothingToRead}\n`);
  return 2;
}
