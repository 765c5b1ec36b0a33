// Is a modal as Discord would show it?
import { ModalInteractionCallbackRequestSchema } from 'discord-api-spec/zod';
import { type Fault, refuse } from '../errors.ts';
import type { Component, Json } from '../model.ts';
import { ComponentType, componentFaults, placed } from './components.ts';
import { MODAL_COMPONENTS } from './limits.ts';
import { faultsOf } from './schema.ts';

/** Throws the refusal that Discord would answer to an interaction callback of type 9. */
export function checkModal(callback: Json): void {
  const faults = faultsOf(ModalInteractionCallbackRequestSchema, callback);
  if (faults.length > 0) throw refuse.badBody(faults);
  const components = (callback.data as Json).components as Component[];
  const more: Fault[] = componentFaults(components).map(underData);
  if (components.length > MODAL_COMPONENTS)
    more.push({
      path: ['data', 'components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${MODAL_COMPONENTS} in length.`,
    });
  for (const { component, path } of placed(components, ['data', 'components']))
    more.push(...inputFaults(component, path));
  if (more.length > 0) throw refuse.badBody(more);
}

const underData = (fault: Fault): Fault => ({ ...fault, path: ['data', ...fault.path] });

function inputFaults(component: Component, path: readonly (string | number)[]): Fault[] {
  if (component.type !== ComponentType.textInput) return [];
  const faults: Fault[] = [];
  const labelled = path.at(-1) === 'component';
  if (!labelled && !component.label)
    faults.push({ path: [...path, 'label'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  if (labelled && component.label)
    faults.push({
      path: [...path, 'label'],
      code: 'COMPONENT_LABEL_TEXT_INPUT_LABEL_FORBIDDEN',
      message: 'A text input inside a label has no label of its own.',
    });
  const least = (component.min_length as number | null | undefined) ?? 0;
  const most = (component.max_length as number | null | undefined) ?? 4_000;
  if (least > most)
    faults.push({
      path: [...path, 'min_length'],
      code: 'TEXT_INPUT_MIN_OVER_MAX',
      message: 'min_length must not be over max_length.',
    });
  const value = component.value;
  if (typeof value === 'string' && value !== '' && (value.length > most || value.length < least))
    faults.push({
      path: [...path, 'value'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between ${least} and ${most} in length.`,
    });
  return faults;
}
