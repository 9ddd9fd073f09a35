import type { Commands, QueryView } from '../../../view/view-types.ts';

export type DecisionRow = QueryView<'deciding.list'>[number];
export type Decision = NonNullable<QueryView<'deciding.decision'>['decision']>;
export type Ballot = NonNullable<QueryView<'deciding.ballot'>['ballot']>;
export type OwnVote = Ballot['own'][number];
export type MeetingHere = Ballot['meetings'][number];
export type PaperView = Ballot['papers'][number];
export type Result = NonNullable<Ballot['result']>;
export type Tally = Result['tally'];
export type Method = Ballot['method'];
export type Option = Ballot['options'][number];
export type Choice = Commands['deciding.vote']['choice'];

/** Asked of the proposal as it stands, and not of options to choose from. */
export const isPlain = (method: Method): boolean => method === 'yes-no' || method === 'consent';

/** "It passed" of a proposal; of options that something was chosen. */
export const outcomeKey = (
  method: Method,
  passes: boolean,
): 'hasPassed' | 'hasNotPassed' | 'hasChosen' | 'noneChosen' =>
  isPlain(method) ? (passes ? 'hasPassed' : 'hasNotPassed') : passes ? 'hasChosen' : 'noneChosen';
