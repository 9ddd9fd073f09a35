import type { Ballot, Choice } from '../views.ts';

/** What is chosen so far. Of options nothing is chosen at first: no points, no places, no ticks. */
export type VoteDraft = { readonly choice: Choice | null; readonly reason: string };

export function emptyChoice({ method, options }: Pick<Ballot, 'method' | 'options'>): Choice | null {
  if (method === 'yes-no' || method === 'consent') return null;
  return method === 'score' || method === 'dots' ? options.map(() => 0) : [];
}

export const numbersOf = (choice: Choice | null): readonly number[] =>
  choice === null || typeof choice === 'string' ? [] : choice;

export const changedAt = (numbers: readonly number[], place: number, to: number): readonly number[] =>
  numbers.map((each, at) => (at === place ? to : each));

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

export const reasonMost = 500;
