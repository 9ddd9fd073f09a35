import type { AccountId } from '../../../core/ids.ts';
import type { QueryView } from '../../../view/view-types.ts';

export type Request = NonNullable<QueryView<'aid.request'>['request']>;
export type Help = QueryView<'aid.helps'>[number];
export type HelpAct = Help['acts'][number];
export type Span = NonNullable<Help['shift']>;
export type Thanks = NonNullable<Help['thanks']['mine']>;
export type Face = Thanks['face'];
export type Reason = QueryView<'aid.matches'>['rows'][number]['reasons'][number];

export const may = ({ acts }: Pick<Help, 'acts'>, act: HelpAct): boolean => acts.includes(act);

/** Whoever has the listing: the one of the two who did not answer it. */
export const askedOf = ({ answeredBy, helper, helped }: Help): AccountId => (answeredBy === helper ? helped : helper);

export const isSame = (left: Span, right: Span): boolean => left.from === right.from && left.to === right.to;
