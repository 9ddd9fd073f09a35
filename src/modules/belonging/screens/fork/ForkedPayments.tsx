import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useFace } from '../../../../view/face.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { unitIn, useAmount } from '../../../../view/units.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { useNames } from '../use-names.ts';
import type { ForkView } from './ForkScreen.tsx';

type Payment = ForkView['payments'][number];

/** Each payment with what counts of it. My own lead to their pages. */
export function ForkedPayments({ fork }: { readonly fork: ForkView }): ReactNode {
  const t = useMessages(belongingMessages);
  const group = useGroup();
  const face = useFace();
  const names = useNames();
  const say = useStanding();
  const { at } = useGroupPath();
  if (fork.payments.length === 0) return null;
  return (
    <Card title={t('whoWasPaid')}>
      <List>
        {fork.payments.map((payment) => {
          const payee = memberOf(group, payment.to);
          const isMine = fork.mine || payment.to === group.me.member;
          return (
            <ListItem
              key={payment.id}
              lead={payee && <Avatar {...face(payee)} />}
              title={<bdi>{names.of(payment.to)}</bdi>}
              detail={say(payment)}
              trail={<AmountText amount={payment.amount} unit={unitIn(group, payment.unit)} />}
              href={isMine ? at(`/movement/${payment.id}`) : undefined}
            />
          );
        })}
      </List>
    </Card>
  );
}

function useStanding(): (payment: Payment) => string {
  const t = useMessages(belongingMessages);
  const write = useAmount();
  const { me } = useGroup();
  return ({ to, amount, counted, accepted, unit }) => {
    if (counted === amount) return t('whole');
    if (!accepted) return to === me.member ? t('notTakenUpHere') : t('notTakenUp');
    return counted === 0 ? t('nothingOf') : t('partOf', { counted: write(counted, unit) });
  };
}
