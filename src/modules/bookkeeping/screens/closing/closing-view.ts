import type { QueryView } from '../../../../view/view-types.ts';

export type ClosingView = QueryView<'bookkeeping.closing'>;
export type OpenPeriod = NonNullable<ClosingView['open']>;
