import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import type { MemberPaper } from '../../member-paper.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { type Asker, askPath } from '../ask/ask-draft.ts';
import { PaperScanner } from './PaperScanner.tsx';
import { useCard } from './use-card.ts';

/** At a stall: whose card it is. From an account on this phone it is paid, from another one a promise is noted. */
export function ScanCardScreen(): ReactNode {
  const t = useMessages(paperMessages);
  const say = useMessages(exchangeMessages);
  const { at, go } = useGroupPath();
  const asker = new URLSearchParams(useSearch()).get('for') as Asker;
  const cardOf = useCard(asker);

  const take = (paper: MemberPaper): string | undefined => {
    const led = cardOf(paper);
    if ('fault' in led) return led.fault;
    go(led.path, { replace: true });
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
