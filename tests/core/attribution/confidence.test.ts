// How sure an attribution is told to be.
import { describe, expect, it } from 'vitest';
import { confidenceOf, type Doubt } from '../../../src/core/attribution/confidence.ts';

const beyondDoubt: Doubt = {
  probability: 0.99,
  margin: Number.POSITIVE_INFINITY,
  kind: 'name',
  type: 'person',
};

describe('confidence', () => {
  it('a name that the ranker is certain of is sure', () => {
    expect(confidenceOf(beyondDoubt)).toBe('sure');
  });

  it('falls with what the ranker gives', () => {
    expect(confidenceOf({ ...beyondDoubt, probability: 0.7 })).toBe('likely');
    expect(confidenceOf({ ...beyondDoubt, probability: 0.2 })).toBe('unknown');
  });

  it('a pronoun is sure only where its antecedent is far ahead of the next', () => {
    expect(confidenceOf({ ...beyondDoubt, kind: 'pronoun', margin: 4 })).toBe('sure');
    expect(confidenceOf({ ...beyondDoubt, kind: 'pronoun', margin: 0.5 })).toBe('likely');
  });

  it('“one of them” is nobody in particular, and at most likely', () => {
    expect(confidenceOf({ ...beyondDoubt, kind: 'pronoun', type: 'people' })).toBe('likely');
  });

  it('a description that was taken for a person is at most likely', () => {
    expect(confidenceOf({ ...beyondDoubt, kind: 'description', margin: 2 })).toBe('likely');
  });
});
