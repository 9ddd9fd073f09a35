import { useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useHasPin } from '../../../../view/use-has-pin.ts';
import { useSecondsLeft } from '../../../../view/use-seconds-left.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import type { Payer } from './pay-draft.ts';

export type OwnersPin = {
  /** `null` until it is known; my own account has none. */
  readonly isAsked: boolean | null;
  readonly digits: string;
  readonly enter: (digits: string) => void;
  /** The sentence that says why it was not taken. */
  readonly problem: string | undefined;
  /** Whether the payment may be made now. What was wrong is said. */
  readonly confirm: () => Promise<boolean>;
};

/** Whoever owns the account that pays may have chosen a PIN on this phone, and stands beside. */
export function useOwnersPin(from: Payer): OwnersPin {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const { group } = useGroup();
  const isAsked = useHasPin(from);
  const [digits, setDigits] = useState('');
  const [wrong, setWrong] = useState(false);
  const [waitsUntil, setWaitsUntil] = useState<number | null>(null);
  const seconds = useSecondsLeft(waitsUntil);
  const problem = seconds > 0 ? t('pinWait', { seconds: format.number(seconds) }) : wrong ? t('pinWrong') : undefined;

  const confirm = async (): Promise<boolean> => {
    if (from === null || isAsked !== true) return true;
    const answer = await minga().pins('enter', group, from, digits);
    setDigits('');
    if (answer === 'right') return true;
    setWrong(answer === 'wrong');
    setWaitsUntil(answer === 'wrong' ? null : Date.now() + answer.wait);
    return false;
  };
  return { isAsked, digits, enter: setDigits, problem, confirm };
}
