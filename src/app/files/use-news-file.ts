import { useEffect, useRef, useState } from 'react';
import type { MemberId } from '../../core/ids.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { uiMessages } from '../../ui/messages/catalog.ts';
import { calledBack } from '../../view/called-back.ts';
import { fileNameOf, textFile } from '../../view/files.ts';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';

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
  const making = useRef<symbol | null>(null);
  useEffect(
    () => () => {
      making.current = null;
    },
    [],
  );

  const make = async (to: MemberId | null): Promise<void> => {
    const own = Symbol('news');
    making.current = own;
    setState({ is: 'making', share: 0 });
    const goOn = async (done: number, of: number): Promise<boolean> => {
      const wanted = making.current === own;
      if (wanted) setState({ is: 'making', share: of === 0 ? 1 : done / of });
      return wanted;
    };
    const made = await minga().files('news', group, to, t('fileWords'), calledBack(goOn));
    if (making.current === own && made.ok) setState({ is: 'ready', file: textFile(fileNameOf(name), made.value) });
  };
  const stop = (): void => {
    making.current = null;
    setState({ is: 'nothing' });
  };
  return { state, make, stop };
}
