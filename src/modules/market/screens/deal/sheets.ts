/** What opens over a deal, fetched when it does. The form with a pad for amounts weighs as much as the others together. */
import { lazy } from 'react';

const forms = () => import('./forms.ts');

export const PartSheet = lazy(async () => ({ default: (await forms()).PartSheet }));
export const RateSheet = lazy(async () => ({ default: (await forms()).RateSheet }));
export const ReasonSheet = lazy(async () => ({ default: (await forms()).ReasonSheet }));
export const ReplySheet = lazy(async () => ({ default: (await forms()).ReplySheet }));
export const TermsSheet = lazy(async () => ({ default: (await import('./TermsSheet.tsx')).TermsSheet }));
