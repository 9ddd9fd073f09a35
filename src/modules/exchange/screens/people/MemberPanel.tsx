import { IconCoins, IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { usePayWords } from '../use-pay-words.ts';

/** On a member's page: the two things one does with a neighbour. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  const group = useGroup();
  const { go } = useGroupPath();
  const { pay, ask } = usePayWords();
  const signs = group.me.standing === 'admitted' || group.me.standing === 'waiting';
  const known = memberOf(group, member);
  const isPaid = known !== undefined && !known.withdrawn && known.ended === null && known.mergedInto === null;
  if (!signs || !isPaid) return null;
  return (
    <ButtonRow>
      <Button kind="primary" size="large" icon={IconCoins} onPress={() => go(`/pay?to=${member}`)}>
        {pay}
      </Button>
      <Button size="large" icon={IconMessageQuestion} onPress={() => go(`/ask?to=${member}`)}>
        {ask}
      </Button>
    </ButtonRow>
  );
}
