/** What is asked about a listing for nothing, beside what every listing says. */
import { lazy } from 'react';
import type { ListingQuestions } from '../../../view/listing-questions.ts';
import { minga } from '../../../view/worker-client.ts';
import { detailsDraftKey, detailsFrom, isComplete, toDetails } from './write/details-draft.ts';

const panels = () => import('./panels.ts');

export const listingQuestions: ListingQuestions = {
  isAbout: (listing) => listing.return === 'nothing',
  Fields: lazy(async () => ({ default: (await panels()).DetailsQuestions })),
  AsRead: lazy(async () => ({ default: (await panels()).DetailsAsRead })),
  isComplete: (answers) => isComplete(detailsFrom(answers)),
  sign: async ({ group, listing, side }, answers) => {
    const draft = detailsFrom(answers);
    const details = toDetails(draft, side);
    if (details === null) return null;
    // Where the form of that listing finds it, should the app be closed before it is signed.
    const place = `draft/${detailsDraftKey(group, listing)}`;
    await minga().putSetting(place, draft);
    const done = await minga().act(group, 'aid.describe', { listing, ...details });
    if (!done.ok) return done.error;
    await minga().putSetting(place, null);
    return null;
  },
};
