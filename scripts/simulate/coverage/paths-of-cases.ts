/** What becomes of complaints. */
import type { CaseRecord } from '../../../src/core/cases/record.ts';
import { type CaseStage, caseStage, casesOf, outcomeOf } from '../../../src/core/cases/standing.ts';
import type { GroupState } from '../../../src/core/state.ts';

const some =
  (isSo: (record: CaseRecord, state: GroupState) => boolean) =>
  (state: GroupState): boolean =>
    casesOf(state).some((record) => isSo(record, state));
const ended = (stage: CaseStage) => some((record, state) => caseStage(state, record) === stage);

export const casePaths = {
  'a case was decided, and nobody asked again': ended('decided'),
  'a case was decided by another moderator, for good': some(({ final }) => final !== null),
  'members were asked about a decision': some(({ appeal }) => (appeal?.votes.length ?? 0) > 0),
  'a decision fell by the vote of all': ended('fallen'),
  'a listing was hidden, and shown again by what was decided': some(
    (record, state) => record.hidden && record.decided !== null && outcomeOf(state, record) !== 'hidden',
  ),
  'it was decided whether what two had between them was made': some((record, state) =>
    ['made', 'not-made'].includes(outcomeOf(state, record) ?? ''),
  ),
  'a case was heard by two whom the reporter picked': some(({ readers }) => readers.length === 2),
} as const;
