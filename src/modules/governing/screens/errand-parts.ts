/** How what waits for me reads in *For me*, and where it is settled. */
import type { MemberId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { useGroup } from '../../../view/stores.ts';
import { useAmount } from '../../../view/units.ts';
import { useNames } from '../../../view/use-names.ts';
import { governingMessages } from '../messages/catalog.ts';
import { useRuleName } from './rules/use-rule-name.ts';

const cosigning = {
  'member.remove': 'errandRemove',
  'member.restore': 'errandRestore',
  'role.grant': 'errandRole',
  'closers.set': 'errandClosers',
} as const;
const isKnown = (act: string): act is keyof typeof cosigning => Object.hasOwn(cosigning, act);

const cosign: ErrandParts = {
  useSentence: ({ member, values }) => {
    const t = useMessages(governingMessages);
    const names = useNames();
    const act = String(values['act']);
    const name = names.of(member);
    const about = names.of((values['about'] || null) as MemberId | null);
    return isKnown(act) ? t(cosigning[act], { name, about }) : t('errandOther', { name });
  },
  href: ({ subject }) => `/proposals/${subject}`,
};

/** What a tool is called, its module and the app know. */
const isTool = (key: string): boolean => key.startsWith('tool.');

const policyAgain: ErrandParts = {
  useSentence: ({ values }) => {
    const t = useMessages(governingMessages);
    const nameOf = useRuleName();
    const key = String(values['key']);
    return isTool(key) ? t('errandTool') : t('errandPolicy', { rule: nameOf(key) });
  },
  href: ({ values }) => (isTool(String(values['key'])) ? '/tools' : `/rules/${values['key']}`),
};

const limitAgain: ErrandParts = {
  useSentence: ({ member, values }) => {
    const names = useNames();
    const write = useAmount();
    const amount = write(Number(values['wanted']), String(values['unit']));
    return useMessages(governingMessages)('errandLimit', { name: names.of(member), amount });
  },
  href: ({ member }) => `/people/${member}/trust`,
  aside: 'notNow',
};

const vouch: ErrandParts = {
  useSentence: ({ member }) => {
    const names = useNames();
    return useMessages(governingMessages)('errandVouch', { name: names.of(member) });
  },
  href: ({ member }) => `/people/${member}/trust`,
  aside: 'notNow',
};

const term: ErrandParts = {
  useSentence: ({ member, values }) => {
    const t = useMessages(governingMessages);
    const format = useFormat();
    const names = useNames();
    const { me } = useGroup();
    const date = format.day(Number(values['until']));
    return member === me.member ? t('errandOwnTerm', { date }) : t('errandTerm', { name: names.of(member), date });
  },
  href: ({ member }) => `/people/${member}/trust`,
  aside: 'notNow',
};

const noCoordinator: ErrandParts = {
  useSentence: () => useMessages(governingMessages)('errandNobody'),
  href: () => '/coordinators',
};

const alone: ErrandParts = {
  useSentence: () => useMessages(governingMessages)('errandAlone'),
  href: () => '/coordinators',
  isReminder: true,
};

const suspended: ErrandParts = {
  useSentence: ({ member }) => {
    const names = useNames();
    return useMessages(governingMessages)('errandSuspended', { name: names.of(member) });
  },
  href: ({ member }) => `/people/${member}/trust`,
  aside: 'notNow',
};

const flood: ErrandParts = {
  useSentence: ({ member }) => {
    const names = useNames();
    return useMessages(governingMessages)('errandFlood', { name: names.of(member) });
  },
  href: ({ member }) => `/people/${member}/trust`,
  aside: 'notNow',
};

const opened: ErrandParts = {
  useSentence: ({ member }) => {
    const names = useNames();
    return useMessages(governingMessages)('errandOpened', { name: names.of(member) });
  },
  href: () => '/profile/seen',
  aside: 'haveRead',
};

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'governing.cosign': cosign,
  'governing.policy-again': policyAgain,
  'governing.limit-again': limitAgain,
  'governing.vouch': vouch,
  'governing.term': term,
  'governing.no-coordinator': noCoordinator,
  'governing.alone': alone,
  'governing.suspended': suspended,
  'governing.flood': flood,
  'governing.opened': opened,
};
