// What Discord asks of components beyond their single shapes: ids, buttons, selects, rows, nesting, sums.
import type { Fault } from '../errors.ts';
import type { Component, Json } from '../model.ts';
import { BUTTONS_IN_ROW, V2_COMPONENTS, V2_TEXT } from './limits.ts';

export const ComponentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

type Path = readonly (string | number)[];

interface Placed {
  readonly component: Component;
  readonly path: Path;
}

/** Every component with its place, outer ones before what they hold. */
export function placed(components: readonly Component[], path: Path = ['components']): Placed[] {
  return components.flatMap((component, index) => inside(component, [...path, index]));
}

function inside(component: Component, path: Path): Placed[] {
  const found: Placed[] = [{ component, path }];
  if (Array.isArray(component.components))
    found.push(...placed(component.components, [...path, 'components']));
  if (component.accessory) found.push(...inside(component.accessory, [...path, 'accessory']));
  if (component.component) found.push(...inside(component.component, [...path, 'component']));
  return found;
}

/** Faults of any tree of components, in a message or a modal. */
export function componentFaults(components: readonly Component[]): Fault[] {
  const all = placed(components);
  return [...doubledIds(all), ...all.flatMap(faultsOfOne)];
}

/** Faults that only a Components V2 message can have. */
export function v2Faults(components: readonly Component[]): Fault[] {
  const all = placed(components);
  const faults: Fault[] = [];
  if (all.length > V2_COMPONENTS)
    faults.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components must be at most ${V2_COMPONENTS} (there are ${all.length}).`,
    });
  const texts = all.filter(({ component }) => component.type === ComponentType.textDisplay);
  const length = texts.reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0);
  if (length > V2_TEXT)
    faults.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Total length of displayable text must be at most ${V2_TEXT} (it is ${length}).`,
    });
  return faults;
}

function doubledIds(all: readonly Placed[]): Fault[] {
  const faults: Fault[] = [];
  const customIds = new Set<string>();
  const ids = new Set<number>();
  for (const { component, path } of all) {
    const { custom_id: customId, id } = component;
    if (typeof customId === 'string') {
      if (customIds.has(customId))
        faults.push({
          path: [...path, 'custom_id'],
          code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
          message: 'Component custom id cannot be duplicated',
        });
      customIds.add(customId);
    }
    if (typeof id === 'number' && id !== 0) {
      if (ids.has(id))
        faults.push({
          path: [...path, 'id'],
          code: 'COMPONENT_ID_DUPLICATED',
          message: 'Component id cannot be duplicated',
        });
      ids.add(id);
    }
  }
  return faults;
}

function faultsOfOne({ component, path }: Placed): Fault[] {
  switch (component.type) {
    case ComponentType.button:
      return buttonFaults(component, path);
    case ComponentType.row:
      return rowFaults(component, path);
    case ComponentType.textDisplay:
      return typeof component.content === 'string' && component.content.trim() === ''
        ? [required([...path, 'content'])]
        : [];
    case ComponentType.gallery:
      return ((component.items as Json[]) ?? []).flatMap((item, index) =>
        mediaFaults(item.media, [...path, 'items', index, 'media']),
      );
    case ComponentType.thumbnail:
      return mediaFaults(component.media, [...path, 'media']);
    case ComponentType.stringSelect:
    case ComponentType.userSelect:
    case ComponentType.roleSelect:
    case ComponentType.mentionableSelect:
    case ComponentType.channelSelect:
    case ComponentType.radioGroup:
    case ComponentType.checkboxGroup:
      return choiceFaults(component, path);
    default:
      return [];
  }
}

function buttonFaults(button: Component, path: Path): Fault[] {
  const faults: Fault[] = [];
  const PREMIUM = 6;
  const LINK = 5;
  if (button.style === PREMIUM) return faults;
  if (button.style === LINK) {
    if (!button.url)
      faults.push({ path, code: 'BUTTON_COMPONENT_URL_REQUIRED', message: 'A url is required' });
    else faults.push(...schemeFaults(button.url, [...path, 'url']));
    if (button.custom_id)
      faults.push({
        path,
        code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        message: 'A custom id and url cannot both be specified',
      });
  } else {
    if (!button.custom_id)
      faults.push({ path, code: 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', message: 'A custom id is required' });
    if (button.url)
      faults.push({
        path,
        code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        message: 'A custom id and url cannot both be specified',
      });
  }
  if (!button.label?.trim() && !button.emoji)
    faults.push({ path, code: 'BUTTON_COMPONENT_INVALID_LABEL', message: 'A label or emoji is required' });
  return faults;
}

/** Discord opens http, https and its own links only. */
function schemeFaults(url: string, path: Path): Fault[] {
  return /^(?:https?|discord):\/\//i.test(url)
    ? []
    : [
        {
          path,
          code: 'URL_TYPE_INVALID_SCHEME',
          message: `Scheme "${url.split(':', 1)[0]}" is not supported. Scheme must be one of ('http', 'https', 'discord').`,
        },
      ];
}

function mediaFaults(media: unknown, path: Path): Fault[] {
  const url = (media as { url?: unknown } | undefined)?.url;
  if (typeof url !== 'string' || /^(?:https?|attachment):\/\//i.test(url)) return [];
  return [{ path: [...path, 'url'], code: 'URL_TYPE_INVALID_SCHEME', message: 'Scheme is not supported.' }];
}

function rowFaults(row: Component, path: Path): Fault[] {
  const held = row.components ?? [];
  const others = held.filter((one) => one.type !== ComponentType.button);
  if (others.length === 0 && held.length <= BUTTONS_IN_ROW) return [];
  if (held.length === 1) return [];
  return [
    {
      path: [...path, 'components'],
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: `A row holds up to ${BUTTONS_IN_ROW} buttons or one other component.`,
    },
  ];
}

function choiceFaults(select: Component, path: Path): Fault[] {
  const faults: Fault[] = [];
  const options = (select.options as { value?: unknown; default?: unknown }[] | undefined) ?? null;
  const least = (select.min_values as number | undefined) ?? 1;
  const most = (select.max_values as number | undefined) ?? 1;
  if (least > Math.max(most, 1))
    faults.push({
      path: [...path, 'min_values'],
      code: 'COMPONENT_SELECT_MIN_OVER_MAX',
      message: 'min_values must not be over max_values.',
    });
  if (!options) return faults;
  if (most > options.length)
    faults.push({
      path: [...path, 'max_values'],
      code: 'NUMBER_TYPE_MAX',
      message: `int value should be less than or equal to ${options.length}.`,
    });
  const seen = new Set<unknown>();
  options.forEach((option, index) => {
    if (seen.has(option.value))
      faults.push({
        path: [...path, 'options', index, 'value'],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      });
    seen.add(option.value);
  });
  if (options.filter((option) => option.default === true).length > most)
    faults.push({
      path: [...path, 'options'],
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      message: 'Number of defaults must not be over max_values.',
    });
  return faults;
}

function required(path: Path): Fault {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}
