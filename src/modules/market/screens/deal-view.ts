import type { AccountId } from '../../../core/ids.ts';
import type { QueryView } from '../../../view/view-types.ts';

export type Deal = QueryView<'market.deals'>[number];
export type DealAct = Deal['acts'][number];
export type Feedback = Deal['feedback']['mine'];
export type Face = NonNullable<Feedback['face']>;
export type History = QueryView<'market.history'>;
export type Price = { readonly price: NonNullable<Deal['terms']>['price']; readonly other: string };

export const may = ({ acts }: Pick<Deal, 'acts'>, act: DealAct): boolean => acts.includes(act);

/** Whether this phone speaks for that side. */
export const isHeld = ({ mine, other, both }: Pick<Deal, 'mine' | 'other' | 'both'>, account: AccountId): boolean =>
  account === mine || (both && account === other);
