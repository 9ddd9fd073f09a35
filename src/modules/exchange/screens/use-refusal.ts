import type { Refusal } from '../../../core/module.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useCoreRefusal } from '../../../view/refusals/use-core-refusal.ts';
import { useAmount } from '../../../view/units.ts';
import { exchangeMessages } from '../messages/catalog.ts';
import type { en } from '../messages/en.ts';

type CodeKey = Extract<keyof typeof en, `code.${string}`>;

/** One sentence for a refusal of the exchange or of the books; `null` for a code that belongs to another module. */
export function useRefusal(): (refusal: Refusal) => string | null {
  const t = useMessages(exchangeMessages);
  const write = useAmount();
  const core = useCoreRefusal();
  return (refusal) => {
    if (refusal.code === 'not-enough' && refusal.values !== undefined) return notEnough(t, write, refusal.values);
    const key = `code.${refusal.code}`;
    return isCodeKey(key) ? t(key) : core(refusal);
  };
}

/** Always a sentence: a code from elsewhere is at least named. */
export function useSentence(): (refusal: Refusal) => string {
  const t = useMessages(exchangeMessages);
  const sentence = useRefusal();
  return (refusal) => sentence(refusal) ?? t('refusedOther', { code: refusal.code });
}

const isCodeKey = (key: string): key is CodeKey => Object.hasOwn(exchangeMessages.en, key);

/** Says which of three things stands in the way: the limit, rights on another phone, or rights not yet taken up. */
function notEnough(
  t: Translate<typeof en>,
  write: (amount: number, unit: string) => string,
  values: NonNullable<Refusal['values']>,
): string {
  const read = (name: string): number => Number(values[name] ?? 0);
  const amount = (name: string): string => write(read(name), String(values['unit'] ?? ''));
  const may = amount('may');
  if ('after' in values && read('after') < -read('limit')) {
    return t('short', { after: write(-read('after'), String(values['unit'] ?? '')), limit: amount('limit'), may });
  }
  if (read('elsewhere') > 0) return t('shortElsewhere', { may, elsewhere: amount('elsewhere') });
  if (read('arriving') > 0) return t('shortArriving', { may, arriving: amount('arriving') });
  return t('shortPlain', { may, total: amount('total') });
}
