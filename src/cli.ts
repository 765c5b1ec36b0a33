// The command line, for batch work. stdout carries answers only; what else is to be said goes to stderr.
import { runCli } from './cli/run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the answers has left: nothing is owed to anybody.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };
process.exitCode = await runCli(process.argv.slice(2), streams, process.env, process.cwd());
