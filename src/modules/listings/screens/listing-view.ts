import type { QueryView } from '../../../view/view-types.ts';

export type Listing = QueryView<'listings.find'>['rows'][number];
export type Side = Listing['side'];
export type Return = Listing['return'];

/** Whether others are shown it on the list. */
export const isListed = ({ paused, closed, past }: Listing): boolean => !paused && !closed && !past;
