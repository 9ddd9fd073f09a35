import { IconHeartHandshake } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { GroupId } from '../../core/ids.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { minga } from '../../view/worker-client.ts';
import { PhoneRole } from '../devices/PhoneRole.tsx';
import { askToKeep } from '../platform/keeping.ts';
import { keptGroups } from '../platform/kept-groups.ts';
import { CardOrWords } from '../recovery/CardOrWords.tsx';
import { useCardFault } from '../recovery/use-card-fault.ts';
import { goTo } from '../routing/hash-location.ts';
import { joiningMessages } from './messages/catalog.ts';
import { useJoinFault } from './use-join-fault.ts';

type Props = { readonly link: string; readonly group: GroupId };

/** Whether this phone had this group before the browser cleared it away: then its person comes back, and joins nothing. */
export const wasHere = (group: GroupId): boolean => keptGroups().some((each) => each.group === group);

/** Comes in as a member's phone: proved by the card, or on the word of trusted neighbours. */
export function AsDevice({ link, group }: Props): ReactNode {
  const t = useMessages(joiningMessages);
  const sayCardFault = useCardFault();
  const sayJoinFault = useJoinFault();
  const [replaces, setReplaces] = useState(wasHere(group));
  const add = async (cardOrWords: string): Promise<string | null> => {
    await askToKeep();
    const added = await minga().joinAsDevice(link, cardOrWords, replaces);
    if (!added.ok) return sayCardFault(added.error) ?? sayJoinFault(added.error);
    // Takes the link's secret out of the address bar and of the history.
    goTo(`/g/${added.value}`, { replace: true });
    return null;
  };
  return (
    <Stack>
      <PhoneRole replaces={replaces} onChange={setReplaces} />
      <CardOrWords action={t('asDevice')} onCard={add} />
      <WithNeighbours link={link} />
    </Stack>
  );
}

/** Without the card, this phone reads the books first, and then shows a code to the neighbours. */
function WithNeighbours({ link }: { readonly link: string }): ReactNode {
  const t = useMessages(joiningMessages);
  const sayFault = useJoinFault();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const read = async (): Promise<void> => {
    setBusy(true);
    await askToKeep();
    const reading = await minga().readAlong(link);
    setBusy(false);
    if (!reading.ok) return setFault(sayFault(reading.error));
    goTo(`/g/${reading.value}/come-back`, { replace: true });
  };
  return (
    <>
      <p>{t('noCard')}</p>
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      <Button icon={IconHeartHandshake} busy={busy} onPress={() => void read()}>
        {t('withNeighbours')}
      </Button>
    </>
  );
}
