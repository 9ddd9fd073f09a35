import { useEffect, useRef, useState } from 'react';
import { calledBack } from '../../../view/called-back.ts';
import { useGroup } from '../../../view/stores.ts';
import { minga } from '../../../view/worker-client.ts';
import type { Plan } from '../plan.ts';
import { switchOn } from './held-in.ts';
import { useSentence } from './use-refusal.ts';

export type Taken = {
  readonly rows: number;
  readonly accounts: number;
  /** Some of these accounts were in the books before. */
  readonly added: boolean;
};

export type Taking = {
  /** How far it is; `null`: nothing is under way. */
  readonly signed: { readonly signed: number; readonly of: number } | null;
  readonly take: (plan: Plan) => Promise<void>;
  /** Gives all of it up. Too late once all is signed. */
  readonly stop: () => void;
  /** Why nothing was taken in, in a sentence. */
  readonly refused: string | null;
};

/** Takes a plan in, and can be stopped until it is kept. Leaving the page stops it too. */
export function useTaking(onTaken: (taken: Taken) => void): Taking {
  const { group } = useGroup();
  const sentence = useSentence();
  const [signed, setSigned] = useState<Taking['signed']>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const goes = useRef(false);
  useEffect(
    () => () => {
      goes.current = false;
    },
    [],
  );

  const take = async ({ unit, accounts, rows }: Plan): Promise<void> => {
    if (goes.current) return;
    goes.current = true;
    setRefused(null);
    setSigned({ signed: 0, of: accounts.filter(({ there }) => there === null).length + rows.length });
    const goOn = async (done: number, of: number): Promise<boolean> => {
      if (goes.current) setSigned({ signed: done, of });
      return goes.current;
    };
    try {
      // First: books that were brought must not lie where nobody sees them.
      const used = await switchOn(group);
      if (!used.ok) {
        setRefused(sentence(used.error));
        return;
      }
      const taken = await minga().bringBooks(group, { unit, accounts, rows }, calledBack(goOn));
      const added = accounts.some(({ before }) => before !== 0);
      if (taken.ok) onTaken({ rows: rows.length, accounts: accounts.length, added });
      else setRefused(sentence(taken.error));
    } finally {
      goes.current = false;
      setSigned(null);
    }
  };
  return { signed, take, stop: () => (goes.current = false), refused };
}
