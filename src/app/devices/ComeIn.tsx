import { IconHeartHandshake } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { CardOrWords } from '../recovery/CardOrWords.tsx';
import { useCardFault } from '../recovery/use-card-fault.ts';
import { KeptCard } from './KeptCard.tsx';
import { devicesMessages } from './messages/catalog.ts';
import { PhoneRole } from './PhoneRole.tsx';

const words = {
  reader: { title: 'comeIn', why: 'comeInWhy', action: 'comeInAction' },
  frozen: { title: 'comeBack', why: 'comeBackWhy', action: 'comeBackAction' },
  revoked: { title: 'comeBack', why: 'comeRevokedWhy', action: 'comeBackAction' },
} as const;

/**
 * For a phone that can not sign as a member: it read the books from a file or a link, or its own key may not be used any
 * more. With the card it comes in, or comes back, with a key of its own.
 */
export function ComeIn(): ReactNode {
  const t = useMessages(devicesMessages);
  const say = useToast();
  const sayFault = useCardFault();
  const { group, me } = useGroup();
  const [replaces, setReplaces] = useState(false);
  const comesBack = me.standing === 'frozen' || me.standing === 'revoked';
  const { title, why, action } = words[me.standing === 'frozen' || me.standing === 'revoked' ? me.standing : 'reader'];

  const link = async (cardOrWords: string): Promise<string | null> => {
    const linked = await minga().linkDevice(group, cardOrWords, me.standing === 'frozen' || replaces);
    if (!linked.ok) return sayFault(linked.error) ?? t('notNow');
    say(t('comeInDone'));
    return null;
  };
  return (
    <>
      <Card title={t(title)}>
        <Notice>{t(why)}</Notice>
        {comesBack && me.recoveryOpen ? (
          <KeptCard action={t(action)} onCard={link} />
        ) : (
          <>
            {!comesBack && <PhoneRole replaces={replaces} onChange={setReplaces} />}
            <CardOrWords action={t(action)} onCard={link} />
          </>
        )}
      </Card>
      <Card title={t('noCard')} tone="quiet">
        <p>{t('noCardWhy')}</p>
        <ButtonLink icon={IconHeartHandshake} href={`/g/${group}/come-back`}>
          {t('noCardWay')}
        </ButtonLink>
      </Card>
    </>
  );
}
