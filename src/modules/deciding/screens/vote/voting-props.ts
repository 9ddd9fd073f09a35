import type { Ballot, Choice } from '../views.ts';

export type VotingProps = {
  readonly ballot: Ballot;
  readonly choice: Choice | null;
  readonly onChange: (choice: Choice) => void;
  readonly error: string | undefined;
};
