// What a command is: its name, its options, who may use it, and what it replies. No channel is known here.
import { z } from 'zod';
import type { Catalogue } from '../src/lang/catalogue.ts';
import type { Library } from '../src/library.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** Who asks. Rights are the channel's to find out and every command's to check. */
export type Person = {
  readonly id: string;
  /** May add, remove, correct in this library. */
  readonly mayCurate: boolean;
  /** May change how this library is set up, and who curates. */
  readonly mayManage: boolean;
};

/** A file that somebody hands over with a command; its bytes are fetched only when they are wanted. */
export type HandedFile = {
  readonly name: string;
  readonly type: string | null;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
};

/** The steps of long work, in order, for a channel that can show them. */
export type Step = 'fetching' | 'reading' | 'attributing' | 'indexing';

/** What a command has at hand while it runs. */
export type Context = {
  readonly library: Library;
  readonly person: Person;
  /** Every sentence a person sees, in the language of this reply. */
  readonly say: Catalogue;
  readonly services: Services;
  /** Tells the channel how far long work has come; may be called any number of times. */
  readonly progress: (step: Step) => void;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
};

/** What a form's field is in a channel, beyond what its zod type says. Set with `.meta({ field: … })`. */
export type Field = {
  /** Names are offered while a person types; what comes back may be a name never offered. */
  readonly autocomplete?: 'speaker' | 'article';
  /** A file: the zod type is `handedFile`. */
  readonly file?: true;
  /** A channel of the community, or a role in it, by id. */
  readonly pick?: 'channel' | 'role';
  /** Yes or no: the zod type is a boolean. */
  readonly truth?: true;
  /** In a window: more than one line. */
  readonly lines?: true;
};

/** Whether an option is a number, which a channel may have as digits. */
export function isNumber(command: Command, option: string): boolean {
  let type: unknown = command.form.shape[option];
  while (type instanceof z.ZodOptional || type instanceof z.ZodDefault) type = type.unwrap();
  return type instanceof z.ZodNumber;
}

/** What an option of a command is in a channel; an option of that name must be in the form. */
export function fieldOf(command: Command, option: string): Field {
  let type: unknown = command.form.shape[option];
  while (type instanceof z.ZodType) {
    const field = (type.meta() as { field?: Field } | undefined)?.field;
    if (field !== undefined) return field;
    type = type instanceof z.ZodOptional || type instanceof z.ZodDefault ? type.unwrap() : null;
  }
  return {};
}

/** A window that a command opens when it is called bare: the fields of its form, by name. */
export type WindowFields = readonly string[];

/**
 * A command. `form` is at once the option form of a channel, the check on what arrives, and the type that
 * `run` sees; descriptions stand in the catalogue under `commands.<name>`.
 */
export type Command<Form extends z.ZodObject = z.ZodObject> = {
  /** As a person calls it, without the slash; a space before a subcommand: "article add". */
  readonly name: string;
  readonly form: Form;
  /** The option that takes plain words typed after the command's name, in a terminal or a mention. */
  readonly plainOption: string | null;
  readonly needs: 'nothing' | 'curating';
  /** Who sees the reply where the person did not choose: everybody, or the asker alone. */
  readonly audience: 'room' | 'asker';
  /** The fields of the window that opens when none of the named options was given; null: no window. */
  readonly window: WindowFields | null;
  readonly run: (input: z.infer<Form>, context: Context) => Promise<Reply>;
};

/** What a button does. */
export type ActionHandler<State extends z.ZodType = z.ZodType, Window extends z.ZodObject = z.ZodObject> = {
  readonly name: string;
  readonly state: State;
  /** The fields of a window that opens when the button is pressed; what is filled in comes as `filled`. */
  readonly window?: Window;
  readonly needs: 'nothing' | 'curating';
  /** replace: the asker's message changes in place (anybody else gets a copy); beside: a reply for who pressed. */
  readonly placement: 'replace' | 'beside';
  readonly run: (state: z.infer<State>, context: Context, filled: z.infer<Window>) => Promise<Reply>;
};

/** Gives a command its types; the list of commands holds them with the form forgotten. */
export function command<Form extends z.ZodObject>(given: Command<Form>): Command {
  return given as unknown as Command;
}

/** Gives an action handler its types. */
export function actionHandler<State extends z.ZodType, Window extends z.ZodObject = z.ZodObject>(
  given: ActionHandler<State, Window>,
): ActionHandler {
  return given as unknown as ActionHandler;
}
