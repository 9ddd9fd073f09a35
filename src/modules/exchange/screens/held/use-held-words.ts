import { useEffect, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import type { HeldCommand, HeldWords } from '../../../../view/held/held-run.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { usePlainAmount } from '../../../../view/units.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { usePayWords } from '../use-pay-words.ts';
import { describeHeld, type Returned } from './describe-held.ts';

export function useHeldWords(held: HeldCommand | null): HeldWords | null {
  const t = useMessages(exchangeMessages);
  const { pay } = usePayWords();
  const partyOf = useParties();
  const write = usePlainAmount();
  const returned = useReturned(held);
  if (held === null) return null;
  return describeHeld(held, returned, { t, pay, nameOf: (account) => partyOf(account).name, write });
}

/** A return names only the payment; whose it was and how much is asked for. */
function useReturned(held: HeldCommand | null): Returned {
  const { group } = useGroup();
  const [found, setFound] = useState<Returned>(null);
  const entry = held?.command === 'exchange.giveBack' ? held.args.entry : null;
  useEffect(() => {
    let current = true;
    setFound(null);
    if (entry !== null) {
      void minga()
        .ask(group, 'exchange.movement', { id: entry })
        .then(({ movement }) => {
          if (current) setFound(movement);
        });
    }
    return () => {
      current = false;
    };
  }, [group, entry]);
  return found;
}
