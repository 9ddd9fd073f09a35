/** What opens over a deal, fetched when it does: forms with a pad for amounts are half of what its page weighs. */
import { lazy } from 'react';

const forms = () => import('./forms.ts');

export const PartSheet = lazy(async () => ({ default: (await forms()).PartSheet }));
export const RateSheet = lazy(async () => ({ default: (await forms()).RateSheet }));
export const ReasonSheet = lazy(async () => ({ default: (await forms()).ReasonSheet }));
export const ReplySheet = lazy(async () => ({ default: (await forms()).ReplySheet }));
export const TermsSheet = lazy(async () => ({ default: (await forms()).TermsSheet }));
