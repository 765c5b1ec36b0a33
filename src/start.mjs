// The door of `npm start`: an older Node gets one clear line instead of a stack trace.
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Verbatim needs Node 24, which comes with it: run "npm ci", then "npm start" (this is Node ${process.versions.node}).\n`,
  );
  process.exit(2);
}
// What was compiled once is kept with the system's temporary files: the next start takes about half the time.
module.enableCompileCache?.();
const programs = {
  cli: () => import('./cli.ts'),
  setup: () => import('./setup.ts'),
  run: () => import('./main.ts'),
};
const program = programs[process.argv[2]];
if (program !== undefined) process.argv.splice(2, 1);
await (program ?? (() => import('./supervise.ts')))();
