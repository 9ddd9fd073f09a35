import { useRef, useState } from 'react';
import type { Refusal } from '../core/module.ts';
import type { CommandName, Commands } from '../session/api.ts';
import { useGroup } from './stores.ts';
import { minga } from './worker-client.ts';

export type Act = <N extends CommandName>(name: N, args: Commands[N]) => Promise<boolean>;
export type Acting = { readonly act: Act; readonly busy: boolean; readonly refused: string | null };

/** Signs and appends at once, one act at a time; `refused` is the sentence that says why the last one was not done. */
export function useActWith(sentence: (refusal: Refusal) => string): Acting {
  const { group } = useGroup();
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
