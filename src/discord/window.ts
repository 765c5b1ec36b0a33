// A command called bare opens a window with the fields of its form; what comes back is the command's input.
import { ComponentType, type ModalSubmitInteraction, TextInputStyle } from 'discord.js';
import type { z } from 'zod';
import type { Command } from '../../commands/command.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { cut } from './escape.ts';
import { handedFile } from './file.ts';
import { WINDOW } from './limits.ts';
import { entry, type FormField, fieldsOf } from './slash.ts';

/** Raised with the form of the windows; one that was opened before is then no longer taken. */
const PREFIX = '1:window:';

/** The callback data of the window. */
export function windowOf(command: Command, say: Catalogue): object {
  const fields = fieldsOf(command.form).filter((field) => command.window?.includes(field.name));
  return {
    custom_id: PREFIX + command.name,
    title: titleOf(entry(say, command.name)?.description ?? command.name),
    components: fields.slice(0, WINDOW.fields).map((field) => labelled(field, command, say)),
  };
}

/** What a command does, as far as it stands before the first pause. */
function titleOf(description: string): string {
  return cut(description.split(/[;:.(–—]/u)[0] ?? description, WINDOW.title);
}

function labelled(field: FormField, command: Command, say: Catalogue): object {
  const words = entry(say, command.name)?.options?.[field.name];
  return {
    type: ComponentType.Label,
    label: cut(capital(words?.name ?? field.name), WINDOW.label),
    description: cut(words?.description ?? field.name, WINDOW.description),
    component: inputFor(field),
  };
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

function inputFor(field: FormField): object {
  const common = { custom_id: field.name, required: field.required };
  if (field.type === 'file') {
    return { type: ComponentType.FileUpload, ...common, min_values: field.required ? 1 : 0, max_values: 1 };
  }
  if (field.type === 'choice') {
    const options = field.choices.map((value) => ({ label: value, value }));
    return { type: ComponentType.StringSelect, ...common, options };
  }
  return {
    type: ComponentType.TextInput,
    ...common,
    style: field.field.lines ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: Math.min(field.most ?? WINDOW.text, WINDOW.text),
  };
}

/** Raised with the form of the windows that buttons open. */
const PRESS_PREFIX = '1:press:';

/** The callback data of the window that a button opens; the pressed button's id comes back with it. */
export function pressWindowOf(window: z.ZodObject, label: string, customId: string, say: Catalogue): object {
  return {
    custom_id: PRESS_PREFIX + customId,
    title: cut(label, WINDOW.title),
    components: fieldsOf(window)
      .slice(0, WINDOW.fields)
      .map((field) => {
        const words = say.windows[field.name as keyof Catalogue['windows']];
        return {
          type: ComponentType.Label,
          label: cut(capital(words.name), WINDOW.label),
          description: cut(words.description, WINDOW.description),
          component: inputFor(field),
        };
      }),
  };
}

/** The id of the button whose window was sent; undefined for any other window. */
export function windowPress(customId: string): string | undefined {
  return customId.startsWith(PRESS_PREFIX) ? customId.slice(PRESS_PREFIX.length) : undefined;
}

/** The command whose window was sent; undefined for one of another version. */
export function windowCommand(customId: string): string | undefined {
  return customId.startsWith(PREFIX) ? customId.slice(PREFIX.length) : undefined;
}

/** What was filled in, by the names of the form; empty fields are left out. */
export function windowInput(interaction: ModalSubmitInteraction): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, data] of interaction.fields.fields) {
    if (data.type === ComponentType.TextInput) {
      if (data.value.trim() !== '') input[name] = data.value;
    } else if (data.type === ComponentType.FileUpload) {
      const file = data.attachments?.first();
      if (file !== undefined) input[name] = handedFile(file);
    } else if (data.type === ComponentType.StringSelect) {
      if (data.values[0] !== undefined) input[name] = data.values[0];
    }
  }
  return input;
}
