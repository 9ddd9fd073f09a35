import { foldForSearch } from '../../../lib/fold-for-search.ts';

/** What stands before a word without being one: "l’eau", "d’água". Not the apostrophe of "ng’ombe", which is a letter. */
const elided = /(^|[^\p{L}\p{M}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L})/giu;
/** *The*, and what is written together with it: "الخبز", "والخبز", "بالخبز", "للخبز". Folded. */
const article = /^(?:[وفبك]?ال|لل)(?=\p{L}{2})/u;

/** The words of a text as they are compared: "L’Épicerie" is "epicerie", and "الخُبز" is "خبز". */
export function wordsOf(text: string): string[] {
  const folded = foldForSearch(/['’ʼ]/.test(text) ? text.replace(elided, '$1') : text);
  if (folded === '') return [];
  const words = folded.split(' ');
  return /[وفبكال]/.test(folded) ? words.map((word) => word.replace(article, '')) : words;
}
