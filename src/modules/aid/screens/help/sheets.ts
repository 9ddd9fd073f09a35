/** What opens over a help, fetched when it does. */
import { lazy } from 'react';

const forms = () => import('./forms.ts');

export const ThanksSheet = lazy(async () => ({ default: (await forms()).ThanksSheet }));
export const WordsSheet = lazy(async () => ({ default: (await forms()).WordsSheet }));
