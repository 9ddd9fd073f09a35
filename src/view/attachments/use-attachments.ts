import { useEffect, useState } from 'react';
import type { Attachment } from '../../core/attachments.ts';
import type { Refusal } from '../../core/module.ts';
import { useGroup } from '../stores.ts';
import { minga } from '../worker-client.ts';
import { isGoodChannel } from './good-channel.ts';

export type Attachments = {
  /** In the order of what was asked about; `null`: not on this phone. */
  readonly shown: readonly { readonly of: Attachment; readonly content: Uint8Array | null }[];
  readonly busy: boolean;
  /** Why asking others brought nothing. */
  readonly refusal: Refusal | null;
  /** Asks others for all that is not here. Yields whether all of it is here now. */
  readonly fetch: () => Promise<boolean>;
};

/** What was asked for with nobody asking, once as long as the app is open: a list that is scrolled through asks no one twice. */
const triedUnasked = new Set<string>();

/** What an entry names, as far as they are on this phone. `null` until that is known. On a good channel the others come by themselves. */
export function useAttachments(of: readonly Attachment[]): Attachments | null {
  const { group, version } = useGroup();
  const [here, setHere] = useState<ReadonlyMap<string, Uint8Array | null>>(new Map());
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const names = of.map(({ name }) => name).join();
  const isComplete = of.every(({ name }) => here.get(name) != null);
  const isKnown = of.every(({ name }) => here.has(name));

  const note = (name: string, content: Uint8Array | null): void =>
    setHere((before) => new Map(before).set(name, content));

  // biome-ignore lint/correctness/useExhaustiveDependencies: `names` stands for `of`; what is here is not read again
  useEffect(() => {
    let current = true;
    const lookAtAll = async (): Promise<void> => {
      for (const each of of) {
        if (here.get(each.name) != null) continue;
        const content = await minga().attachments('look', group, each);
        if (current) note(each.name, content);
      }
    };
    if (!isComplete) void lookAtAll();
    return () => {
      current = false;
    };
  }, [group, names, isComplete ? null : version]);

  const fetchAll = async (): Promise<Refusal | null> => {
    for (const each of of) {
      if (here.get(each.name) != null) continue;
      const fetched = await minga().attachments('fetch', group, each);
      if (!fetched.ok) return fetched.error;
      note(each.name, fetched.value);
    }
    return null;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: tried once; what does not come is asked for by a tap
  useEffect(() => {
    if (!isKnown || isComplete || triedUnasked.has(names) || !isGoodChannel()) return;
    triedUnasked.add(names);
    void fetchAll();
  }, [group, names, isKnown]);

  if (!isKnown) return null;
  return {
    shown: of.map((each) => ({ of: each, content: here.get(each.name) ?? null })),
    busy,
    refusal,
    fetch: async () => {
      setBusy(true);
      setRefusal(null);
      const why = await fetchAll();
      setRefusal(why);
      setBusy(false);
      return why === null;
    },
  };
}
