import { IconCoins } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useWords } from '../../../../view/use-words.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount } from '../AccountGate.tsx';

/** What everybody else does: pays it. While somebody is asked to agree to something above, that comes first. */
export function OthersActs({ account, party }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const { me } = useGroup();
  const { pay, ownPay } = useWords();
  const signs = me.standing === 'admitted' || me.standing === 'waiting';
  if (!signs || account.keeper === null || account.keeperIsLost) return null;
  const asks = account.asked !== null || account.passing !== null;
  return (
    <ButtonLink
      kind={asks ? 'quiet' : 'primary'}
      size="large"
      wide={true}
      icon={IconCoins}
      href={at(`/pay?to=${account.account}`)}
    >
      {ownPay ? t('payToOwn', { word: pay, name: party.name }) : t('payTo', { name: party.name })}
    </ButtonLink>
  );
}
