import { useState } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { Commands } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';
import { useSentence } from '../use-refusal.ts';

/** Answers a request, and yields the help that came of it. */
export function useHelp(listing: EntryId) {
  const { group } = useGroup();
  const sentence = useSentence();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const help = async (how: Omit<Commands['aid.help'], 'listing'>): Promise<EntryId | null> => {
    if (busy) return null;
    setBusy(true);
    const done = await minga().act(group, 'aid.help', { listing, ...how });
    setBusy(false);
    setRefused(done.ok ? null : sentence(done.error));
    return done.ok ? (done.value[0] as EntryId) : null;
  };
  return { help, busy, refused };
}
