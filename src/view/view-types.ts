/** The types of what the worker says, for screens, which may not look into `session` itself. */
export type * from '../session/api.ts';
export type * from '../session/doors/api.ts';
export type * from '../session/screen/api.ts';
export type * from '../session/views.ts';
