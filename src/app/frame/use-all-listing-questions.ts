import type { ListingQuestions } from '../../view/listing-questions.ts';
import { useUsedParts } from './module-parts.ts';

/** What the tools that the group uses ask beside the form of a listing. */
export const useAllListingQuestions = (): readonly ListingQuestions[] =>
  useUsedParts().flatMap(({ listingQuestions }) => listingQuestions ?? []);
