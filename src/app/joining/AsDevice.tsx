import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { minga } from '../../view/worker-client.ts';
import { PhoneRole } from '../devices/PhoneRole.tsx';
import { askToKeep } from '../platform/keeping.ts';
import { CardOrWords } from '../recovery/CardOrWords.tsx';
import { useCardFault } from '../recovery/use-card-fault.ts';
import { goTo } from '../routing/hash-location.ts';
import { joiningMessages } from './messages/catalog.ts';
import { useJoinFault } from './use-join-fault.ts';

/** Comes in as one more phone of a member, who proves by the card who they are. */
export function AsDevice({ link }: { readonly link: string }): ReactNode {
  const t = useMessages(joiningMessages);
  const sayCardFault = useCardFault();
  const sayJoinFault = useJoinFault();
  const [replaces, setReplaces] = useState(false);
  const add = async (cardOrWords: string): Promise<string | null> => {
    await askToKeep();
    const added = await minga().joinAsDevice(link, cardOrWords, replaces);
    if (!added.ok) return sayCardFault(added.error) ?? sayJoinFault(added.error);
    // Takes the link's secret out of the address bar and of the history.
    goTo(`/g/${added.value}`, { replace: true });
    return null;
  };
  return (
    <>
      <PhoneRole replaces={replaces} onChange={setReplaces} />
      <CardOrWords action={t('asDevice')} onCard={add} />
    </>
  );
}
