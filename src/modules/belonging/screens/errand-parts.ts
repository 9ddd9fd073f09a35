/** How what waits for me reads in *For me*, and where it is settled. */
import type { MemberId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { useGroup } from '../../../view/stores.ts';
import { useAmount } from '../../../view/units.ts';
import { belongingMessages } from '../messages/catalog.ts';
import { useNames } from './use-names.ts';

const cameIn: ErrandParts = {
  useSentence: () => useMessages(belongingMessages)('errandCameIn'),
  href: () => '/new-phones',
};

const forked: ErrandParts = {
  useSentence: ({ member }) => {
    const t = useMessages(belongingMessages);
    const names = useNames();
    const { me } = useGroup();
    return member === me.member ? t('errandForkedMine') : t('errandForked', { name: names.of(member as MemberId) });
  },
  href: ({ values }) => `/forks/${values['device']}`,
  aside: 'notNow',
};

const advance: ErrandParts = {
  useSentence: ({ member, values }) => {
    const names = useNames();
    const amount = useAmount()(Number(values['amount']), String(values['unit']));
    return useMessages(belongingMessages)('errandAdvance', { name: names.of(member as MemberId), amount });
  },
  href: ({ subject }) => `/advances/${subject}`,
  aside: 'notNow',
};

const guardians: ErrandParts = {
  useSentence: () => useMessages(belongingMessages)('errandGuardians'),
  href: () => '/guardians',
  aside: 'notNow',
  isReminder: true,
};

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'belonging.came-in': cameIn,
  'belonging.forked': forked,
  'belonging.advance': advance,
  'belonging.guardians': guardians,
};
