// The shape of a message as Discord takes it, as far as we send it (Components V2).
import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { Action } from '../../commands/reply.ts';
import { plain } from '../lang/phrase.ts';
import { cut } from './escape.ts';
import { BUTTON } from './limits.ts';

export type Text = { type: ComponentType.TextDisplay; content: string };
export type Rule = { type: ComponentType.Separator; divider: boolean; spacing: 1 | 2 };
export type Attached = { type: ComponentType.File; file: { url: string } };
export type Button = { type: ComponentType.Button; style: ButtonStyle; label: string; custom_id: string };
export type Row = { type: ComponentType.ActionRow; components: Button[] };
export type Container = {
  type: ComponentType.Container;
  accent_color: number;
  components: (Text | Rule | Attached)[];
};

/** A file that goes with a message. */
export type Upload = { name: string; data: Buffer; contentType: string };

/** One message: its body but for the flags that say who sees it, and its files. */
export type Message = { components: (Container | Row)[]; files: Upload[] };

export const text = (content: string): Text => ({ type: ComponentType.TextDisplay, content });
export const rule = (): Rule => ({ type: ComponentType.Separator, divider: true, spacing: 1 });

/** Rows of at most five buttons; `customIds` in the order of the actions. */
export function rows(actions: readonly Action[], customIds: readonly string[]): Row[] {
  const buttons = actions.map((action, i) => ({
    type: ComponentType.Button as const,
    style: STYLES[action.weight],
    label: cut(plain(action.label).trim() || '…', BUTTON.label),
    custom_id: customIds[i]!,
  }));
  const out: Row[] = [];
  for (let at = 0; at < buttons.length; at += BUTTON.inRow) {
    out.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + BUTTON.inRow) });
  }
  return out;
}

const STYLES = {
  main: ButtonStyle.Primary,
  plain: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

/** The JSON of a message: nobody is ever mentioned by it, and it is Components V2, never content. */
export function bodyOf(message: Message, onlyForAsker = false): Record<string, unknown> {
  const flags = MessageFlags.IsComponentsV2 | (onlyForAsker ? MessageFlags.Ephemeral : 0);
  return {
    flags,
    components: message.components,
    allowed_mentions: { parse: [] },
    // Said even where there are none: an edit else keeps the files of what it replaces.
    attachments: message.files.map((file, i) => ({ id: String(i), filename: file.name })),
  };
}
