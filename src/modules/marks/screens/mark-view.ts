import type { QueryView } from '../../../view/view-types.ts';

export type Mark = QueryView<'marks.marks'>['given'][number];
export type Offered = QueryView<'marks.marks'>['offered'];
