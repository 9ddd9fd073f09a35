/** What the exchange adds to the app's own screens. */

import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { HeldCommand } from '../../../view/held/held-run.ts';
import type { ErrandParts, HeldParts, ModuleParts } from '../../../view/module-screens.ts';
import { useParties } from '../../../view/parties.ts';
import { useGroup } from '../../../view/stores.ts';
import { useAmount } from '../../../view/units.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { exchangeMessages } from '../messages/catalog.ts';
import { MeItems } from './fairness/MeItems.tsx';
import { OwnPanel } from './fairness/OwnPanel.tsx';
import { HeldBar } from './held/HeldBar.tsx';
import { useHeldWords } from './held/use-held-words.ts';
import { HomePanel } from './home/HomePanel.tsx';
import { MoreItems } from './home/MoreItems.tsx';
import { useUnfinished } from './home/use-unfinished.ts';
import { PhonesPanel } from './move/PhonesPanel.tsx';
import { MemberPanel } from './people/MemberPanel.tsx';
import { useRefusal } from './use-refusal.ts';

const askErrand: ErrandParts = {
  useSentence: (errand) => {
    const t = useMessages(exchangeMessages);
    const { me } = useGroup();
    const { account, ...words } = useNames(errand);
    const promised = errand.values['promised'] === 1;
    // The account that is to pay has come to whoever asked: nobody is told what they say themselves.
    if (account !== null && errand.member === me.member)
      return t(promised ? 'isPromised' : 'iAsk', { ...words, name: account });
    if (account === null) return t(promised ? 'youPromised' : 'errandAsk', words);
    return t(promised ? 'theyPromised' : 'theyAskKept', { ...words, account });
  },
  href: ({ subject }) => `/asks/${subject}`,
};

const returnErrand: ErrandParts = {
  useSentence: (errand) => {
    const t = useMessages(exchangeMessages);
    const { account, ...words } = useNames(errand);
    return account === null ? t('errandReturn', words) : t('errandReturnKept', { ...words, account });
  },
  href: ({ subject }) => `/movement/${subject}`,
};

/** `account`: whose it is, where this phone keeps it for somebody. */
function useNames({ member, values }: ErrandView) {
  const { me } = useGroup();
  const partyOf = useParties();
  const write = useAmount();
  const account = values['account'];
  return {
    name: partyOf((member ?? '') as string as AccountId).name,
    account: account === me.member ? null : partyOf(account as AccountId).name,
    amount: write(Number(values['amount']), String(values['unit'])),
  };
}

/** The worker kept the command as this module wrote it; only its type was lost on the way. */
const held: HeldParts = {
  useQuestion: ({ command, args }) => {
    const words = useHeldWords({ command, args } as HeldCommand);
    return { question: words?.question ?? '', confirm: words?.confirm ?? '' };
  },
};

export const exchangeParts: ModuleParts = {
  HomePanel,
  MemberPanel,
  OwnPanel,
  MoreItems,
  MeItems,
  PhonesPanel,
  FrameBar: HeldBar,
  useUnfinished,
  errands: { 'exchange.ask': askErrand, 'exchange.return': returnErrand },
  held: { 'exchange.pay': held, 'exchange.giveBack': held, 'exchange.move': held },
  useRefusal,
};
