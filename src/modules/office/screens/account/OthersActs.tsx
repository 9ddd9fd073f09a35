import { IconCoins } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useWords } from '../../../../view/use-words.ts';
import type { AboutAccount } from '../AccountGate.tsx';
import { useGroupPath } from '../group-path.ts';

/** What everybody else does: pays it. */
export function OthersActs({ account }: AboutAccount): ReactNode {
  const { at } = useGroupPath();
  const { me } = useGroup();
  const { pay } = useWords();
  const signs = me.standing === 'admitted' || me.standing === 'waiting';
  if (!signs || account.keeper === null || account.keeperIsLost) return null;
  return (
    <ButtonLink kind="primary" size="large" wide={true} icon={IconCoins} href={at(`/pay?to=${account.account}`)}>
      {pay}
    </ButtonLink>
  );
}
