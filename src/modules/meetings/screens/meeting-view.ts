import type { QueryView } from '../../../view/view-types.ts';

export type Meeting = NonNullable<QueryView<'meetings.meeting'>['meeting']>;
