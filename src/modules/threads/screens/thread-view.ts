import type { QueryView } from '../../../view/view-types.ts';

export type Thread = QueryView<'threads.thread'>;
export type Talk = Thread['talks'][number];
export type Message = Talk['replies'][number];
export type Reaction = Thread['reactions'][number];
