/** One sentence for every name under which a rule or a command of the listings refuses; for those of the books, `view/refusals`. */
import type { CommandCode, rejectionCodes } from '../refusals.ts';

export const codes = {
  'code.listings.no-such-listing': 'This is not on the list, as far as this phone knows.',
  'code.listings.not-your-account': 'Only whoever has this account, or keeps it, can do that.',
  'code.listings.unknown-unit': 'The group does not count in this unit.',
  'code.listings.price-without-units': 'What is for something else or for nothing has no price.',
  'code.listings.title-missing': 'Write in a few words what it is, or record it.',
  'code.listings.title-too-long': 'Use at most 80 letters for what it is. The rest goes below.',
  'code.listings.category-missing': 'Choose what kind it is.',
  'code.listings.words-too-long': 'Use at most 1,000 letters to say more about it.',
  'code.listings.words-not-now':
    'The words cannot be put together on this phone now. What you wrote stays here. Try again later.',
  'code.listings.price-unsound': 'The price must be a whole amount that the books can hold.',
  'code.listings.other-too-long': 'Use at most 80 letters for what is given in return.',
  'code.listings.place-too-long': 'Use at most 60 letters for the place.',
  'code.listings.until-past': 'That day is over. Choose a later one.',
  'code.listings.photos-too-many': 'At most three photos.',
  'code.listings.voice-too-long': 'This recording is too long. Record it again, a little shorter.',
  'code.listings.categories-unsound':
    'Each kind needs a name of at most 40 letters, without a comma or an equals sign.',
  'code.listings.categories-too-long': 'These are too many kinds. Leave some out, or use shorter names.',
  'code.listings.not-a-seller':
    'The group has set who may sell, and a mark is missing for that. A coordinator can give it.',
} as const satisfies Record<`code.${CommandCode | (typeof rejectionCodes)[number]}`, string>;
