import { IconDeviceMobileOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useAmount } from '../../../../view/units.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { PurseView, QueryView } from '../../../../view/view-types.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { AskAdvance } from './AskAdvance.tsx';

type Phone = QueryView<'belonging.phones'>[number];
export type EstateView = NonNullable<Phone['estate']>;

/** What may be spent now, and what once the books are closed over a lost phone of mine. (protocol §2, §8) */
export function LostPhoneScreen(): ReactNode {
  const t = useMessages(belongingMessages);
  const { device } = useParams();
  const { at } = useGroupPath();
  const phones = useQuery('belonging.phones', {});
  if (phones === null) return null;
  const estate = phones.find((each) => each.device === device)?.estate ?? null;
  return (
    <Screen
      title={t('lostTitle')}
      back={{ href: at('/devices') }}
      help={{ sentences: [t('helpLost'), t('helpLostClose'), t('helpLostNever')] }}
    >
      {estate === null ? (
        <EmptyState
          icon={IconDeviceMobileOff}
          title={t('notLost')}
          action={<ButtonLink href={at('/devices')}>{t('toPhones')}</ButtonLink>}
        >
          {t('notLostHow')}
        </EmptyState>
      ) : (
        <Estate estate={estate} lost={device as Phone['device']} />
      )}
    </Screen>
  );
}

function Estate({ estate, lost }: { readonly estate: EstateView; readonly lost: Phone['device'] }): ReactNode {
  const t = useMessages(belongingMessages);
  const { me } = useGroup();
  const isHeir = estate.heir === me.device;
  return (
    <>
      {me.purses.map((purse) => (
        <NowAndLater key={purse.unit.id} purse={purse} estate={isHeir ? estate : null} />
      ))}
      <p>{useSentenceOf(estate, isHeir)}</p>
      {estate.is === 'waits' && <p>{t('whyLater')}</p>}
      {estate.is === 'waits' && isHeir && <AskAdvance estate={estate} lost={lost} />}
    </>
  );
}

function NowAndLater({ purse, estate }: { readonly purse: PurseView; readonly estate: EstateView | null }): ReactNode {
  const t = useMessages(belongingMessages);
  const { unit, may } = purse;
  const amountIn = (amounts: EstateView['amounts']): number =>
    amounts.find((each) => each.unit === unit.id)?.amount ?? 0;
  const comes = estate?.is === 'waits' ? amountIn(estate.amounts) : 0;
  const lent = estate?.is === 'waits' ? amountIn(estate.lent) : 0;
  const text = (amount: number): ReactNode => <AmountText amount={amount} unit={unit} size="large" />;
  return (
    <Facts
      facts={[
        { label: t('now'), value: text(may) },
        ...(comes > 0 || lent > 0 ? [{ label: t('later'), value: text(Math.max(0, may + comes - lent)) }] : []),
        ...(lent > 0 ? [{ label: t('lent'), value: text(lent) }] : []),
      ]}
    />
  );
}

function useSentenceOf({ is, amounts }: EstateView, isHeir: boolean): string {
  const t = useMessages(belongingMessages);
  const format = useFormat();
  const write = useAmount();
  if (is === 'nothing') return t('leavesNothing');
  if (!isHeir) return t('leavesOther');
  if (is === 'taken') return t('leavesTaken');
  const left = amounts.map(({ amount, unit }) => write(amount, unit));
  return left.length === 0 ? t('leavesNone') : t('leavesAmount', { amount: format.list(left) });
}
