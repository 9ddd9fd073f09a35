import type { QueryView } from '../../../view/view-types.ts';

export type Deal = QueryView<'market.deals'>[number];
export type DealAct = Deal['acts'][number];
export type Feedback = Deal['feedback']['mine'];
export type Face = NonNullable<Feedback['face']>;
export type History = QueryView<'market.history'>;
export type Price = { readonly price: NonNullable<Deal['terms']>['price']; readonly other: string };

export const may = ({ acts }: Pick<Deal, 'acts'>, act: DealAct): boolean => acts.includes(act);
