/** What the exchange adds to the app's own screens. */

import { useMessages } from '../../../i18n/use-messages.ts';
import { useMemberName } from '../../../view/member-name.ts';
import type { ErrandParts, HeldParts, ModuleParts } from '../../../view/module-screens.ts';
import { memberOf, useGroup } from '../../../view/stores.ts';
import { useAmount } from '../../../view/units.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { exchangeMessages } from '../messages/catalog.ts';
import { HeldBar } from './held/HeldBar.tsx';
import type { HeldCommand } from './held/held-run.ts';
import { useHeldWords } from './held/use-held-words.ts';
import { HomePanel } from './home/HomePanel.tsx';
import { MoreItems } from './home/MoreItems.tsx';
import { PhonesPanel } from './move/PhonesPanel.tsx';
import { MemberPanel } from './people/MemberPanel.tsx';
import { useRefusal } from './use-refusal.ts';

const askErrand: ErrandParts = {
  useSentence: (errand) => useMessages(exchangeMessages)('errandAsk', useNameAndAmount(errand)),
  href: ({ subject }) => `/asks/${subject}`,
};

const returnErrand: ErrandParts = {
  useSentence: (errand) => useMessages(exchangeMessages)('errandReturn', useNameAndAmount(errand)),
  href: ({ subject }) => `/movement/${subject}`,
};

function useNameAndAmount({ member, values }: ErrandView): { readonly name: string; readonly amount: string } {
  const group = useGroup();
  const nameOf = useMemberName();
  const write = useAmount();
  return {
    name: nameOf(member === null ? undefined : memberOf(group, member)),
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
  MoreItems,
  PhonesPanel,
  FrameBar: HeldBar,
  errands: { 'exchange.ask': askErrand, 'exchange.return': returnErrand },
  held: { 'exchange.pay': held, 'exchange.giveBack': held, 'exchange.move': held },
  useRefusal,
};
