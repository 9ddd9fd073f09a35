/** What becomes of help for nothing, and where it meets those who go, and those who keep accounts for others. */
import type { GroupState } from '../../../src/core/state.ts';
import type { HelpRecord } from '../../../src/modules/aid/apply.ts';
import { helpsOf, listingOf } from '../../../src/modules/aid/records.ts';
import { type Stage, stageOf } from '../../../src/modules/aid/standing.ts';

type IsSo = (record: HelpRecord, state: GroupState) => boolean;

const some =
  (isSo: IsSo) =>
  (state: GroupState): boolean =>
    helpsOf(state, 'all').some((record) => isSo(record, state));
const ended = (stage: Stage) => some((record, state) => stageOf(state, record) === stage);

export const aidPaths = {
  'help was done, by the word of both': ended('completed'),
  'help was not done': ended('not-done'),
  'help was declined': ended('declined'),
  'help ended, for one of the two is gone': ended('ended'),
  'help was agreed and taken back': some(({ answer, withdrawn }) => answer?.accepts === true && withdrawn !== null),
  'one says that help was given, and the other that it was not': some(
    ({ did, told }) => did !== null && told?.happened === false,
  ),
  'help was given, or received, by somebody whose account is kept': some(({ helper, helped }, { accounts }) =>
    [helper, helped].some((account) => accounts.entrusted.has(account)),
  ),
  'both sides gave thanks for help': some(({ thanks }) => thanks.helper !== null && thanks.helped !== null),
  'a need was answered and became an offer, or the other way round': some(({ listing, helper }, state) => {
    const listed = listingOf(state, listing);
    return listed !== null && (listed.side === 'need') === (listed.account === helper);
  }),
} as const;
