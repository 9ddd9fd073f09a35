import type { QueryView } from '../../../view/view-types.ts';

export type Support = Exclude<QueryView<'points.support'>['about'], null>;
export type Own = Support['mine'][number];
export type Board = QueryView<'points.board'>;
export type BoardRow = Board['rows'][number];
export type Purse = Board['purses'][number];
