import { IconCoin, IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';

/** On a member's page: the two things one does with a neighbour. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  const t = useMessages(exchangeMessages);
  const group = useGroup();
  const { go } = useGroupPath();
  const signs = group.me.standing === 'admitted' || group.me.standing === 'waiting';
  const known = memberOf(group, member);
  const isPaid = known !== undefined && !known.withdrawn && known.ended === null && known.mergedInto === null;
  if (!signs || !isPaid) return null;
  return (
    <ButtonRow>
      <Button kind="primary" size="large" icon={IconCoin} onPress={() => go(`/pay?to=${member}`)}>
        {t('pay')}
      </Button>
      <Button size="large" icon={IconMessageQuestion} onPress={() => go(`/ask?to=${member}`)}>
        {t('askForPayment')}
      </Button>
    </ButtonRow>
  );
}
