import { IconDeviceMobile, IconHeartHandshake, IconReceipt, IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId, UnitId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useAmount } from '../../../../view/units.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { useNames } from '../use-names.ts';
import type { ForkView } from './ForkScreen.tsx';
import styles from './WhatNow.module.css';

type Owed = { readonly to: MemberId; readonly unit: UnitId; readonly amount: number };

/** What its member owes again, by payee: who owes it is never in doubt, since they alone signed. */
function owedBy({ payments }: ForkView): Owed[] {
  const owed = new Map<string, Owed>();
  for (const { to, unit, amount, counted } of payments) {
    const key = `${to}/${unit}`;
    owed.set(key, { to, unit, amount: (owed.get(key)?.amount ?? 0) + amount - counted });
  }
  return [...owed.values()].filter(({ amount }) => amount > 0);
}

export function WhatNow({ fork }: { readonly fork: ForkView }): ReactNode {
  const t = useMessages(belongingMessages);
  const { me } = useGroup();
  const owed = owedBy(fork);
  return (
    <Card title={t('whatNow')}>
      {fork.mine ? (
        <ForItsMember fork={fork} owed={owed} />
      ) : owed.length === 0 ? (
        <>
          <p>{t('nothingToDo')}</p>
          <p>{t('nothingOwed')}</p>
        </>
      ) : (
        <ForNeighbours fork={fork} mine={owed.filter(({ to }) => to === me.member)} />
      )}
    </Card>
  );
}

function ForItsMember({ fork, owed }: { readonly fork: ForkView; readonly owed: readonly Owed[] }): ReactNode {
  const t = useMessages(belongingMessages);
  const write = useAmount();
  const names = useNames();
  const { at } = useGroupPath();
  const { me } = useGroup();
  const leaves = fork.estate?.is === 'waits' || fork.estate?.is === 'taken';
  const isOut = fork.here && me.standing === 'frozen';
  return (
    <>
      {isOut && <p>{t('makeNewWhy')}</p>}
      <ButtonLink icon={IconDeviceMobile} kind={isOut ? 'primary' : 'quiet'} href={at('/devices')}>
        {isOut ? t('makeNew') : t('makeNewMine')}
      </ButtonLink>
      {fork.here && (
        <ButtonLink icon={IconHeartHandshake} href={at('/come-back')}>
          {t('withNeighbours')}
        </ButtonLink>
      )}
      {owed.length === 0 ? (
        <p>{t('nothingOwed')}</p>
      ) : (
        <>
          <p>{t('oweAgain')}</p>
          <ul className={styles.owed}>
            {owed.map(({ to, unit, amount }) => (
              <li key={`${to}/${unit}`}>{t('oweOne', { amount: write(amount, unit), name: names.of(to) })}</li>
            ))}
          </ul>
        </>
      )}
      <p>{leaves ? t('passesOn') : t('noInheritance')}</p>
    </>
  );
}

function ForNeighbours({ fork, mine }: { readonly fork: ForkView; readonly mine: readonly Owed[] }): ReactNode {
  const t = useMessages(belongingMessages);
  const group = useGroup();
  const write = useAmount();
  const { at } = useGroupPath();
  const name = useNames().of(fork.member);
  const coordinates = memberOf(group, group.me.member)?.coordinator === true;
  return (
    <>
      {mine.length === 0 && !coordinates && <p>{t('nothingToDo')}</p>}
      {mine.length === 0 && <p>{t('othersOwe', { name })}</p>}
      {mine.map(({ unit, amount }) => (
        <p key={unit}>
          {fork.isBack
            ? t('owesYouBack', { name, amount: write(amount, unit) })
            : t('owesYou', { name, amount: write(amount, unit) })}
        </p>
      ))}
      {!fork.isBack && <Notice>{t('notBack', { name })}</Notice>}
      {mine.length > 0 && fork.isBack && (
        <ButtonLink icon={IconReceipt} kind="primary" href={at(`/ask?to=${fork.member}`)}>
          {t('askThem', { name })}
        </ButtonLink>
      )}
      {coordinates && (
        <>
          <p>{t('coordinatorCan', { name })}</p>
          <ButtonLink icon={IconScale} href={at(`/people/${fork.member}/trust`)}>
            {t('toTrust')}
          </ButtonLink>
        </>
      )}
    </>
  );
}
