// What a person reads on a message or a form: its texts, its buttons, its fields.
import type { Component, Message } from './model.ts';
import { ComponentType, placed } from './validate/components.ts';

/** All text that a message shows, in order: content, embeds, text displays. Buttons are not text. */
export function shownText(message: Pick<Message, 'content' | 'embeds' | 'components'>): string {
  const texts = placed(message.components)
    .filter(({ component }) => component.type === ComponentType.textDisplay)
    .map(({ component }) => component.content ?? '');
  const embeds = message.embeds.flatMap((embed) => {
    const fields = (embed.fields as { name: string; value: string }[] | undefined) ?? [];
    return [embed.title, embed.description, ...fields.flatMap((field) => [field.name, field.value])];
  });
  return [message.content, ...embeds, ...texts]
    .filter((text) => typeof text === 'string' && text !== '')
    .join('\n');
}

/** The buttons and selects of a message, in order. */
export function controlsOf(components: readonly Component[]): Component[] {
  return placed(components)
    .map(({ component }) => component)
    .filter(
      (component) => component.type >= ComponentType.button && component.type <= ComponentType.channelSelect,
    );
}

/** The labels of a message's buttons, in order; an emoji alone is its name. */
export function buttonLabels(message: Pick<Message, 'components'>): string[] {
  return controlsOf(message.components)
    .filter((component) => component.type === ComponentType.button)
    .map((button) => button.label ?? (button.emoji as { name?: string } | undefined)?.name ?? '');
}

/** A form's fields with the words that stand over them. */
export function fieldsOf(components: readonly Component[]): { field: Component; label: string }[] {
  return placed(components).flatMap(({ component }) => {
    if (component.type === ComponentType.label && component.component)
      return [{ field: component.component, label: component.label ?? '' }];
    if (component.type === ComponentType.row)
      return (component.components ?? [])
        .filter((one) => one.type === ComponentType.textInput)
        .map((field) => ({ field, label: field.label ?? '' }));
    return [];
  });
}
