import type { Ballot, Choice } from '../views.ts';

export type VotingProps = {
  readonly ballot: Ballot;
  /** The question: what I say, or somebody for whom it is said. */
  readonly asks: string;
  readonly choice: Choice | null;
  readonly onChange: (choice: Choice) => void;
  readonly error: string | undefined;
};
