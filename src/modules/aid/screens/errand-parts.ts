/** How what waits for me reads in *For me*, and where it is settled. */
import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { useWho } from '../../../view/use-who.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { aidMessages } from '../messages/catalog.ts';
import type { en } from '../messages/en.ts';
import { useWhen } from './use-when.ts';

type ErrandKey = Extract<keyof typeof en, `errand${string}`>;

/** One sentence for who helps, one for who is helped. Said before it is whose help it is, where this phone keeps an account for somebody. */
function sentence(keys: { readonly helper: ErrandKey; readonly helped: ErrandKey }) {
  return ({ member, values }: ErrandView): string => {
    const t = useMessages(aidMessages);
    const who = useWho();
    const when = useWhen();
    const [from, to] = [Number(values['from'] ?? 0), Number(values['to'] ?? 0)];
    // Of an account that is kept its id stands in the place of a member's.
    const { name } = who(member as string as AccountId);
    const title = String(values['title']);
    const said = t(keys[values['side'] === 'helper' ? 'helper' : 'helped'], {
      name,
      title,
      when: from === 0 ? '' : when({ from, to }),
    });
    const mine = who(values['account'] as AccountId);
    return mine.isMe ? said : t('forAccount', { account: mine.name, sentence: said });
  };
}

const toHelp = ({ subject }: ErrandView): string => `/helping/${subject}`;

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'aid.offered': { useSentence: sentence({ helper: 'errandWants', helped: 'errandOffers' }), href: toHelp },
  'aid.accepted': {
    useSentence: sentence({ helper: 'errandAccepted', helped: 'errandGranted' }),
    href: toHelp,
    aside: 'notNow',
  },
  'aid.shift': {
    useSentence: sentence({ helper: 'errandShift', helped: 'errandShiftOf' }),
    href: toHelp,
    aside: 'notNow',
    isReminder: true,
  },
  'aid.confirm': { useSentence: sentence({ helper: 'errandHaveYou', helped: 'errandHaveThey' }), href: toHelp },
};
