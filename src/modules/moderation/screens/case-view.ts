import type { QueryView } from '../../../view/view-types.ts';

export type Case = NonNullable<QueryView<'moderation.case'>['case']>;
export type Thing = QueryView<'moderation.thing'>;

export const may = (view: Pick<Case, 'acts'>, act: Case['acts'][number]): boolean => view.acts.includes(act);
