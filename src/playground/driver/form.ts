// A form as a person fills it in, and what Discord sends of it.
import type { Component, Json } from '../model.ts';
import { fieldsOf } from '../shown.ts';
import { ComponentType } from '../validate/components.ts';
import { wireAttachment } from '../wire.ts';
import type { World } from '../world.ts';
import type { Form } from './interaction.ts';
import { type GivenFile, upload } from './options.ts';

/** By a field's label or custom id. */
export type FormValues = Record<string, string | boolean | readonly string[] | readonly GivenFile[]>;

/** The `data` of a MODAL_SUBMIT interaction; throws what Discord's client would say. */
export function filledForm(world: World, form: Form, values: FormValues): Json {
  const attachments: Record<string, Json> = {};
  const fields = fieldsOf(form.components);
  for (const name of Object.keys(values))
    if (!fields.some(({ field, label }) => name === label || name === field.custom_id))
      throw new Error(
        `The form "${form.title}" has no field ${name}: ${fields.map((one) => one.label).join(', ')}.`,
      );
  const answer = (field: Component, label: string): Json => {
    const base = { type: field.type, id: field.id ?? 0, custom_id: field.custom_id };
    const value = values[label] ?? values[field.custom_id ?? ''];
    if (field.type === ComponentType.textInput) return { ...base, value: typed(field, label, value) };
    if (field.type === ComponentType.checkbox) return { ...base, value: value === true };
    const chosen = Array.isArray(value) ? value : value === undefined ? [] : [value];
    if (field.required !== false && chosen.length === 0) throw new Error(`The field ${label} is required.`);
    if (field.type === ComponentType.radioGroup) return { ...base, value: chosen[0] ?? null };
    if (field.type !== ComponentType.fileUpload) return { ...base, values: chosen };
    const ids = chosen.map((file) => {
      const attachment = upload(world, file as GivenFile, world.applicationId, true);
      attachments[attachment.id] = wireAttachment(world, attachment);
      return attachment.id;
    });
    return { ...base, values: ids };
  };
  const components = form.components.map((component, index): Json => {
    const id = component.id ?? index + 1;
    if (component.type === ComponentType.label && component.component)
      return { type: component.type, id, component: answer(component.component, component.label ?? '') };
    if (component.type === ComponentType.row)
      return {
        type: component.type,
        id,
        components: (component.components ?? []).map((field) => answer(field, field.label ?? '')),
      };
    return { type: component.type, id };
  });
  return {
    custom_id: form.customId,
    components,
    ...(Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {}),
  };
}

function typed(field: Component, label: string, given: unknown): string {
  const value = given === undefined ? String(field.value ?? '') : String(given);
  const least = (field.min_length as number | undefined) ?? 0;
  const most = (field.max_length as number | undefined) ?? 4_000;
  if (field.required !== false && value === '') throw new Error(`The field ${label} is required.`);
  if (value !== '' && (value.length < least || value.length > most))
    throw new Error(`The field ${label} takes ${least} to ${most} characters, not ${value.length}.`);
  return value;
}
