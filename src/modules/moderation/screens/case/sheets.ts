/** What opens over a case, fetched when it does. */
import { lazy } from 'react';

const forms = () => import('./forms.ts');

export const AppealSheet = lazy(async () => ({ default: (await forms()).AppealSheet }));
export const DecideSheet = lazy(async () => ({ default: (await forms()).DecideSheet }));
