import { useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import type { Refusal } from '../../../../core/module.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { hold, useHeld } from '../../../../view/held/held-store.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { usePlainAmount } from '../../../../view/units.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { useSentence } from '../use-refusal.ts';
import type { WrittenRow } from './WrittenItem.tsx';

type Agreeing = {
  readonly agree: (row: WrittenRow) => Promise<void>;
  readonly busy: boolean;
  /** Why the last one can not be agreed to, in a sentence. */
  readonly refused: string | null;
};

/** A row that was found right, and can still be undone: it counts in the bar below. */
export function useIsCounting(): (row: WrittenRow) => boolean {
  const stage = useHeld((held) => held.stage);
  if (stage.is !== 'counting' || stage.run.command !== 'office.countersign') return () => false;
  const { entries } = stage.run.args;
  return ({ entry }) => entries.includes(entry);
}

/** Agreeing can not be taken back, so it waits its eight seconds. */
export function useAgreeing(account: AccountId): Agreeing {
  const t = useMessages(officeMessages);
  const { group } = useGroup();
  const partyOf = useParties();
  const write = usePlainAmount();
  const sentence = useSentence();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const agree = async ({ entry, other, direction, amount, unit }: WrittenRow): Promise<void> => {
    const [from, to] = direction === 'out' ? [account, other] : [other, account];
    const line = `${t('rowPaid', { from: partyOf(from).name, to: partyOf(to).name })}, ${write(amount, unit)}`;
    const words = {
      going: t('agreeing', { line }),
      question: t('agreeAllTitle', { count: 1 }),
      confirm: t('itIsRight'),
    };
    setBusy(true);
    const held = await hold(group, { command: 'office.countersign', args: { account, entries: [entry] } }, { words });
    setBusy(false);
    setRefusal(held.ok ? null : held.error);
  };
  return { agree, busy, refused: refusal && sentence(refusal) };
}
