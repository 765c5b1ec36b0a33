// What the tab key offers: commands, option names, and the speakers and articles of the library.
import { type Command, fieldOf } from '../../commands/command.ts';

/** The names that can be offered; asked anew at each key press, since the library changes. */
export type Names = { readonly speaker: () => readonly string[]; readonly article: () => readonly string[] };

/** Readline's answer: what could stand at the end of the line, and the stretch of the line it would replace. */
export function completionsOf(line: string, commands: readonly Command[], names: Names): [string[], string] {
  if (/^\/[^ ]*(?: [^ ]*)?$/u.test(line)) {
    const offered = commands
      .map(({ name }) => `/${name} `)
      .filter((name) => name.startsWith(line.toLowerCase()));
    if (offered.length > 0) return [offered, line];
  }
  const command = commands.find(({ name }) => line.toLowerCase().startsWith(`/${name} `));
  if (command === undefined) return [[], line];
  const written = line.slice(command.name.length + 2);
  const option = lastOption(written, command);
  if (option === null) return [[], line];
  const offered = namesFor(command, option.name, names).filter((name) =>
    name.toLocaleLowerCase().includes(option.value.toLocaleLowerCase()),
  );
  return [offered, option.value];
}

/** The option that is being typed: after its "name:", or the plain one while no other has begun. */
function lastOption(written: string, command: Command): { name: string; value: string } | null {
  let found = command.plainOption === null ? null : { name: command.plainOption, at: 0 };
  for (const name of Object.keys(command.form.shape)) {
    const at = written.lastIndexOf(`${name}:`);
    if (at >= 0 && (at === 0 || written[at - 1] === ' ') && (found === null || at >= found.at)) {
      found = { name, at: at + name.length + 1 };
    }
  }
  return found === null ? null : { name: found.name, value: written.slice(found.at).trimStart() };
}

function namesFor(command: Command, option: string, names: Names): readonly string[] {
  const kind = fieldOf(command, option).autocomplete;
  return kind === undefined ? [] : names[kind]();
}
