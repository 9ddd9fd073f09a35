import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useHeldParties } from '../../../../view/held-parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { MemberPaper } from '../../member-paper.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { type Asker, askPath } from '../ask/ask-draft.ts';
import { useGroupPath } from '../group-path.ts';
import { PaperScanner } from './PaperScanner.tsx';

/** At a stall: whose card it is. From an account on this phone it is paid, from another one a promise is noted. */
export function ScanCardScreen(): ReactNode {
  const t = useMessages(paperMessages);
  const say = useMessages(exchangeMessages);
  const { me } = useGroup();
  const { at, go } = useGroupPath();
  const held = useHeldParties();
  const asker = new URLSearchParams(useSearch()).get('for') as Asker;

  const take = ({ is, account }: MemberPaper): string | undefined => {
    const payee = asker ?? (me.member as string as AccountId);
    if (is !== 'card') return t('scanNotCard');
    if (account === payee) return t('scanOwnCard');
    const own = account === (me.member as string);
    const isHeld = held.some((each) => each.account === account);
    if (isHeld) go(`/pay?${own ? '' : `from=${account}&`}to=${payee}`, { replace: true });
    else go(`/ask?${asker === null ? '' : `for=${asker}&`}to=${account}&card=1`, { replace: true });
    return undefined;
  };
  return (
    <Screen
      title={say('scanCard')}
      back={{ href: at(askPath(asker)) }}
      help={{ sentences: [t('helpScan'), t('helpScanPromise'), t('helpScanRefused')] }}
    >
      <PaperScanner label={say('scanCard')} onPaper={take} />
    </Screen>
  );
}
