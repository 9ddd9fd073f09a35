import { IconHeartHandshake } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'wouter';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { unitIn, usePlainAmount } from '../../../../view/units.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { SureButton } from '../SureButton.tsx';
import { useNames } from '../use-names.ts';

type Request = QueryView<'belonging.advances'>[number];

/** A coordinator lends a neighbour who lost a phone something to go on with. */
export function LendScreen(): ReactNode {
  const t = useMessages(belongingMessages);
  const { id } = useParams();
  const { at } = useGroupPath();
  const requests = useQuery('belonging.advances', {});
  if (requests === null) return null;
  const request = requests.find(({ entry }) => entry === id);
  return (
    <Screen
      title={t('lendTitle')}
      back={{ href: at('/for-me') }}
      help={{ sentences: [t('helpLend'), t('helpLendBack'), t('helpLendRisk')] }}
    >
      {request === undefined ? (
        <EmptyState icon={IconHeartHandshake} title={t('lendOver')}>
          {t('lendOverHow')}
        </EmptyState>
      ) : (
        <LendForm key={request.entry} request={request} />
      )}
    </Screen>
  );
}

function LendForm({ request }: { readonly request: Request }): ReactNode {
  const t = useMessages(belongingMessages);
  const say = useToast();
  const write = usePlainAmount();
  const group = useGroup();
  const { go } = useGroupPath();
  const name = useNames().of(request.member);
  const [amount, setAmount] = useState<number | null>(request.amount);
  const inUnit = (sum: number): string => write(sum, request.unit);
  const coordinates = memberOf(group, group.me.member)?.coordinator === true;
  return (
    <>
      <p>{t('lendWho', { name, amount: inUnit(request.amount) })}</p>
      <p>{t('lendLeaves', { amount: inUnit(request.leaves) })}</p>
      {(amount ?? 0) > request.leaves && <Notice tone="warning">{t('lendMore')}</Notice>}
      {coordinates ? (
        <>
          <AmountPad label={t('lendAmount')} unit={unitIn(group, request.unit)} value={amount} onChange={setAmount} />
          {amount !== null && amount > 0 && (
            <SureButton
              icon={IconHeartHandshake}
              title={t('lendConfirm', { amount: inUnit(amount), name })}
              means={t('lendMeans')}
              command="belonging.lend"
              args={{ request: request.entry, amount }}
              onDone={() => {
                go('/for-me', { replace: true });
                say(t('lendDone'));
              }}
            >
              {t('lend', { amount: inUnit(amount) })}
            </SureButton>
          )}
        </>
      ) : (
        <Notice>{t('lendNotYou')}</Notice>
      )}
    </>
  );
}
