import { IconCoins, IconMessageQuestion, IconUserHeart } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useAsksGroup } from '../../../../view/rules.ts';
import { usePlainAmount } from '../../../../view/units.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount, Account } from '../AccountGate.tsx';
import { SureButton } from '../SureButton.tsx';

type Common = NonNullable<Account['common']>;

/** What the group has decided to pay from its account: for whoever keeps it to do, for all to see. */
export function Decided({ account, party }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { common, here } = account;
  if (common === null || common.due.length === 0) return null;
  return (
    <Card title={t('decidedToPay')} tone={here && common.mine ? 'maize' : 'plain'}>
      <Stack>
        {common.due.map((due) => (
          <Due key={due.mandate} due={due} from={party.name} pays={here && common.mine} />
        ))}
      </Stack>
    </Card>
  );
}

function Due(props: { readonly due: Common['due'][number]; readonly from: string; readonly pays: boolean }): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const say = useToast();
  const write = usePlainAmount();
  const { due, from, pays } = props;
  const said = { name: useParties()(due.to).name, amount: write(due.amount, due.unit) };
  return (
    <Stack gap="small">
      <strong>{t('dueTo', said)}</strong>
      {pays && (
        <SureButton
          icon={IconCoins}
          kind="primary"
          size="large"
          title={t('payDecidedSure', said)}
          means={[t('payDecidedMeans', { account: from })]}
          confirm={t('payDecided')}
          command="office.payDecided"
          args={{ mandate: due.mandate }}
          onDone={() => say(t('decidedPaid'))}
        >
          {t('payDecided')}
        </SureButton>
      )}
      {due.decision !== null && <ButtonLink href={at(`/decide/${due.decision}`)}>{t('toDecision')}</ButtonLink>}
    </Stack>
  );
}

/** Anybody may put to all what is to become of what belongs to all. */
export function AskItems({ account }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const asks = useAsksGroup();
  if (!asks || account.common === null) return null;
  const page = `/kept/${account.account}`;
  return (
    <Card title={t('groupDecides')} tone="quiet">
      <List label={t('groupDecides')}>
        <ListItem icon={IconMessageQuestion} title={t('askToPay')} href={at(`${page}/ask-pay`)} />
        <ListItem icon={IconUserHeart} title={t('askKeepers')} href={at(`${page}/ask-keepers`)} />
      </List>
    </Card>
  );
}
