/** What may be put to all: acts, which `enact` carries out, and a mark, which is given by an entry of its own that names the ballot. */
import { acts } from '../mandates/acts.ts';
import { readTermsOf } from '../mandates/terms.ts';
import { decodeTerms } from '../marks/entries.ts';

export const readVotable = readTermsOf({ ...acts, 'mark.give': { decode: decodeTerms } });
