import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { EraseGroup } from './EraseGroup.tsx';
import { aboutMessages } from './messages/catalog.ts';
import { Relays } from './Relays.tsx';

/** What was founded, and over whom the news travels. */
export function AboutGroup(): ReactNode {
  const t = useMessages(aboutMessages);
  const format = useFormat();
  const { group, name, units, limits, members, demo } = useGroup();
  return (
    <Screen
      title={t('title')}
      subtitle={name}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <Card title={t('agreement')}>
        <p>{t('agreementWhere')}</p>
        <ButtonLink href={`/g/${group}/agreement`}>{t('readAgreement')}</ButtonLink>
      </Card>
      <Card title={t('units')}>
        {units.map((unit) => (
          <div key={unit.id}>
            <p>
              <strong>
                <bdi>{unit.is === 'time' && !unit.ownName ? t('hours') : unit.name}</bdi>
              </strong>
            </p>
            <p>{t('limit', { limit: format.amount(limits[unit.id] ?? 0, unit) })}</p>
          </div>
        ))}
        <p>{t('members', { count: members.length })}</p>
      </Card>
      {!demo && <Relays />}
      <Disclosure summary={t('id')}>
        <p dir="ltr">{group}</p>
        <p>{t('idHow')}</p>
      </Disclosure>
      {!demo && <EraseGroup />}
    </Screen>
  );
}
