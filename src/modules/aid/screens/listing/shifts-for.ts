import type { AccountId } from '../../../../core/ids.ts';
import { isSame, type Request } from '../help-view.ts';

type Shift = Request['filling']['shifts'][number];

export const keyOf = ({ from, to }: Pick<Shift, 'from' | 'to'>): string => `${from}-${to}`;

/** Those that are not over and that this account has not answered yet. */
export const shiftsFor = ({ filling, helps }: Request, account: AccountId, now: number): readonly Shift[] =>
  filling.shifts.filter(
    (shift) =>
      now < shift.to &&
      !helps.some(
        (help) =>
          help.answeredBy === account &&
          (help.stage === 'offered' || help.stage === 'accepted') &&
          help.shift !== null &&
          isSame(help.shift, shift),
      ),
  );
