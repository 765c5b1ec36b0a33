// Adds an article where a test is not about adding.
import { expect } from 'vitest';
import type { DraftInput, Kept, Library } from '../../src/library.ts';

export async function added(
  library: Library,
  input: DraftInput,
): Promise<Extract<Kept, { outcome: 'kept' }>> {
  const kept = await library.add(input, 'ann');
  expect(kept.outcome).toBe('kept');
  return kept as Extract<Kept, { outcome: 'kept' }>;
}

/** The id of a change that was made. */
export function changeOf(changed: { readonly outcome: string; readonly change?: string }): string {
  expect(changed.change, changed.outcome).toBeDefined();
  return changed.change!;
}
