import { useRef, useState } from 'react';
import type { Refusal } from '../core/module.ts';
import type { Result } from '../lib/result.ts';
import type { CommandName, Commands } from '../session/api.ts';
import { useGroup } from './stores.ts';
import { minga } from './worker-client.ts';

export type Act = <N extends CommandName>(name: N, args: Commands[N]) => Promise<boolean>;
export type Doing = {
  readonly run: (ask: () => Promise<Result<unknown, Refusal>>) => Promise<boolean>;
  readonly busy: boolean;
  readonly refused: string | null;
};
export type Acting = { readonly act: Act; readonly busy: boolean; readonly refused: string | null };

/** Signs and appends at once, one act at a time; `refused` is the sentence that says why the last one was not done. */
export function useActWith(sentence: (refusal: Refusal) => string): Acting {
  const { group } = useGroup();
  const { run, busy, refused } = useDoingWith(sentence);
  return { act: (name, args) => run(() => minga().act(group, name, args)), busy, refused };
}

/** The same for what is no command by its name alone. */
export function useDoingWith(sentence: (refusal: Refusal) => string): Doing {
  const underway = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const run: Doing['run'] = async (ask) => {
    if (underway.current) return false;
    underway.current = true;
    setBusy(true);
    setRefused(null);
    try {
      const done = await ask();
      if (!done.ok) setRefused(sentence(done.error));
      return done.ok;
    } finally {
      underway.current = false;
      setBusy(false);
    }
  };
  return { run, busy, refused };
}
