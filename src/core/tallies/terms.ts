/** What a ballot asks, and what somebody may answer. */

export const methods = ['yes-no', 'consent', 'score', 'ranked', 'dots', 'shares'] as const;
export type Method = (typeof methods)[number];

export type BallotTerms = {
  readonly method: Method;
  /** What is chosen between; empty for yes-no and consent. `cost` in minor units, 0 where nothing is paid. */
  readonly options: readonly { readonly cost: number }[];
  /** Percent of the electorate that has to take part, 0–100. An abstention takes part. */
  readonly quorum: number;
  /** yes-no: of those who said yes or no. 'half': more yes than no; 'two-thirds': at least two thirds said yes, and at least one. */
  readonly pass: 'half' | 'two-thirds';
  /** score, dots: how many options are chosen, 1–12. */
  readonly winners: number;
  /** dots: how many each voter may give, all together. */
  readonly dots: number;
  /** shares: minor units to be given out. */
  readonly budget: number;
};

/**
 * score: how good each option is, 0–5. ranked: options, best first; who names none has a blank ballot. dots: how many each option is
 * given. shares: options that should be paid.
 */
export type Choice = 'yes' | 'no' | 'abstain' | 'agree' | 'aside' | 'object' | readonly number[];

/** The best that an option can be given. */
export const scoreMost = 5;

/** Whether it is an answer to what is asked. */
export function fitsTerms(terms: BallotTerms, choice: Choice): boolean {
  const { method, options, dots } = terms;
  if (typeof choice === 'string') return wordsOf(method).includes(choice);
  switch (method) {
    case 'yes-no':
    case 'consent':
      return false;
    case 'score':
      return choice.length === options.length && choice.every((score) => isWhole(score) && score <= scoreMost);
    case 'dots':
      return choice.length === options.length && choice.every(isWhole) && sumOf(choice) <= dots;
    case 'ranked':
    case 'shares':
      return new Set(choice).size === choice.length && choice.every((at) => isWhole(at) && at < options.length);
  }
}

function wordsOf(method: Method): readonly Choice[] {
  if (method === 'yes-no') return ['yes', 'no', 'abstain'];
  return method === 'consent' ? ['agree', 'aside', 'object'] : [];
}

/** Of a method that is answered with numbers, once each choice fits its terms. */
export const numbersIn = (choices: readonly Choice[]): readonly (readonly number[])[] =>
  choices.filter((choice) => typeof choice !== 'string');

export const isWhole = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
