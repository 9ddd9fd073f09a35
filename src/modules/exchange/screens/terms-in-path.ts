/** Unit, amount and words in the address of a form that is to begin with them. */
import type { UnitId } from '../../../core/ids.ts';

type Terms = { readonly unit: UnitId; readonly amount: number | null; readonly words: string };

/** To be put behind what the address says already. */
export const termsInPath = ({ unit, amount, words }: Terms): string =>
  `&unit=${unit}${amount === null ? '' : `&amount=${amount}`}${words.trim() === '' ? '' : `&memo=${encodeURIComponent(words.trim())}`}`;

/** Only what is there: the rest of a draft stays as it begins. */
export function termsOf(search: URLSearchParams): {
  readonly unit?: UnitId;
  readonly amount?: number;
  readonly memo?: string;
} {
  const [unit, amount, words] = [search.get('unit'), Number(search.get('amount')), search.get('memo')];
  return {
    ...(unit === null ? {} : { unit: unit as UnitId }),
    ...(Number.isSafeInteger(amount) && amount > 0 ? { amount } : {}),
    ...(words === null ? {} : { memo: words }),
  };
}
