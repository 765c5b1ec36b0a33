// A body against Discord's own description (npm's discord-api-spec), its faults in Discord's words.
import type { Fault } from '../errors.ts';

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly expected?: string;
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly errors?: readonly (readonly Issue[])[];
}

export interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly Issue[] } };
}

/** The faults of `body` by the schema; none where it fits. */
export function faultsOf(schema: Schema, body: unknown): Fault[] {
  const parsed = schema.safeParse(body);
  return (parsed.error?.issues ?? []).flatMap((issue) => faultsOfIssue(issue, [], body));
}

function valueAt(body: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)?.[key], body);
}

function faultsOfIssue(issue: Issue, base: readonly (string | number)[], body: unknown): Fault[] {
  const path = [...base, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ path, ...wordsFor(issue, valueAt(body, path)) }];
  const branches = (issue.errors ?? []).filter((branch) => branch.length > 0);
  const meant = branches.find(
    (branch) => !branch.some((one) => one.path[0] === 'type' && one.path.length === 1),
  );
  if (meant) return meant.flatMap((one) => faultsOfIssue(one, path, body));
  const types = branches.flatMap((branch) =>
    branch.filter((one) => one.path[0] === 'type').flatMap((one) => one.values ?? []),
  );
  if (types.length > 0) {
    const message = `Value of field "type" must be one of (${types.join(', ')}).`;
    return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }];
  }
  const nearest = [...branches].sort((a, b) => a.length - b.length)[0] ?? [];
  return nearest.flatMap((one) => faultsOfIssue(one, path, body));
}

function wordsFor(issue: Issue, value: unknown): { code: string; message: string } {
  if (value === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${issue.maximum}.` }
        : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` };
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int')
        return {
          code: 'NUMBER_TYPE_MIN',
          message: `int value should be greater than or equal to ${issue.minimum}.`,
        };
      if (issue.minimum === 1) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
      return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.minimum} or more in length.` };
    case 'invalid_value':
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${(issue.values ?? []).join(', ')}}.`,
      };
    case 'invalid_format':
      return issue.format === 'url'
        ? { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
        : { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    default:
      return { code: 'BASE_TYPE_BAD_TYPE', message: `Expected ${issue.expected ?? 'another type'}.` };
  }
}
