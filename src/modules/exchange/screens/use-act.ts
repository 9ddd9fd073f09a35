import { useRef, useState } from 'react';
import { useGroup } from '../../../view/stores.ts';
import type { CommandName, Commands } from '../../../view/view-types.ts';
import { minga } from '../../../view/worker-client.ts';
import { useSentence } from './use-refusal.ts';

export type Act = <N extends CommandName>(name: N, args: Commands[N]) => Promise<boolean>;

/** Signs and appends at once, one act at a time; `refused` is the sentence that says why the last one was not done. */
export function useAct(): { readonly act: Act; readonly busy: boolean; readonly refused: string | null } {
  const { group } = useGroup();
  const sentence = useSentence();
  const underway = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const act: Act = async (name, args) => {
    if (underway.current) return false;
    underway.current = true;
    setBusy(true);
    setRefused(null);
    try {
      const done = await minga().act(group, name, args);
      if (!done.ok) setRefused(sentence(done.error));
      return done.ok;
    } finally {
      underway.current = false;
      setBusy(false);
    }
  };
  return { act, busy, refused };
}
