import { useState } from 'react';
import type { MemberId } from '../../core/ids.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { uiMessages } from '../../ui/messages/catalog.ts';
import { fileNameOf, textFile } from '../../view/files.ts';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { useFileWork } from './use-file-work.ts';

type NewsFile =
  | { readonly is: 'nothing' }
  /** `share` of 1. */
  | { readonly is: 'making'; readonly share: number }
  | { readonly is: 'ready'; readonly file: File };

/** Makes a file with news for a member, or for everybody (`null`). Leaving the page gives it up, and so does `stop`. */
export function useNewsFile() {
  const t = useMessages(uiMessages);
  const { group, name } = useGroup();
  const [state, setState] = useState<NewsFile>({ is: 'nothing' });
  const { begin, giveUp } = useFileWork((share) => setState({ is: 'making', share }));

  const make = async (to: MemberId | null): Promise<void> => {
    const { goOn, isWanted } = begin();
    setState({ is: 'making', share: 0 });
    const made = await minga().files('news', group, to, t('fileWords'), goOn);
    if (isWanted() && made.ok) setState({ is: 'ready', file: textFile(fileNameOf(name), made.value) });
  };
  const stop = (): void => {
    giveUp();
    setState({ is: 'nothing' });
  };
  return { state, make, stop };
}
