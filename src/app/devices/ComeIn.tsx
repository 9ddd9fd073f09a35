import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { CardOrWords } from '../recovery/CardOrWords.tsx';
import { useCardFault } from '../recovery/use-card-fault.ts';
import { devicesMessages } from './messages/catalog.ts';
import { PhoneRole } from './PhoneRole.tsx';

/**
 * For a phone that can not sign as a member: it read the books from a file, or its own key may not be used any more because
 * its storage was lost or copied. With the card it comes in, or comes back, with a key of its own.
 */
export function ComeIn(): ReactNode {
  const t = useMessages(devicesMessages);
  const say = useToast();
  const sayFault = useCardFault();
  const { group, me } = useGroup();
  const [replaces, setReplaces] = useState(false);
  const frozen = me.standing === 'frozen';

  const link = async (cardOrWords: string): Promise<string | null> => {
    const linked = await minga().linkDevice(group, cardOrWords, frozen || replaces);
    if (!linked.ok) return sayFault(linked.error) ?? t('notNow');
    say(t('comeInDone'));
    return null;
  };
  return (
    <Card title={frozen ? t('comeBack') : t('comeIn')}>
      <Notice>{frozen ? t('comeBackWhy') : t('comeInWhy')}</Notice>
      {frozen && me.recoveryOpen ? (
        <ComeBackAtOnce onCard={link} />
      ) : (
        <>
          {!frozen && <PhoneRole replaces={replaces} onChange={setReplaces} />}
          <CardOrWords action={frozen ? t('comeBackAction') : t('comeInAction')} onCard={link} />
        </>
      )}
    </Card>
  );
}

/** The secret is still on this phone, since its card was never made: nothing has to be typed. */
function ComeBackAtOnce({ onCard }: { readonly onCard: (card: string) => Promise<string | null> }): ReactNode {
  const t = useMessages(devicesMessages);
  const { group } = useGroup();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const comeBack = async (): Promise<void> => {
    setBusy(true);
    const kept = await minga().recovery(group);
    setFault(kept === null ? t('notNow') : await onCard(kept.card));
    setBusy(false);
  };
  return (
    <>
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      <Button kind="primary" wide={true} busy={busy} onPress={() => void comeBack()}>
        {t('comeBackAction')}
      </Button>
    </>
  );
}
