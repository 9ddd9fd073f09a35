/** How what waits for me reads in *For me*, and where it is settled. */
import type { AccountId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { useParties } from '../../../view/parties.ts';
import { usePlainAmount } from '../../../view/units.ts';
import { useNames } from '../../../view/use-names.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { officeMessages } from '../messages/catalog.ts';

/** Who wants something, and of which account. */
function useWho({ member, values }: ErrandView): { readonly name: string; readonly account: string } {
  const names = useNames();
  const partyOf = useParties();
  return { name: names.of(member), account: partyOf(values['account'] as AccountId).name };
}

const toAccount = ({ values }: ErrandView): string => `/kept/${values['account']}`;
const toWritten = (errand: ErrandView): string => `${toAccount(errand)}/written`;

const tooMany: ErrandParts = {
  useSentence: ({ values }) => {
    const format = useFormat();
    const most = format.number(Number(values['most']));
    return useMessages(officeMessages)('errandTooMany', { count: Number(values['count']), most });
  },
  href: () => '/kept',
  aside: 'notNow',
};

const agree: ErrandParts = {
  useSentence: (errand) => useMessages(officeMessages)('errandAgree', useWho(errand)),
  href: toAccount,
};

const sign: ErrandParts = {
  useSentence: (errand) => useMessages(officeMessages)('errandSign', useWho(errand)),
  href: toAccount,
};

const cameIn: ErrandParts = {
  useSentence: (errand) => useMessages(officeMessages)('hasCome', useWho(errand)),
  href: (errand) => `${toAccount(errand)}/owner`,
  aside: 'notNow',
};

const paper: ErrandParts = {
  useSentence: (errand) => useMessages(officeMessages)('errandPaper', useWho(errand)),
  href: toWritten,
  aside: 'notNow',
};

const keepsNow: ErrandParts = {
  useSentence: (errand) => useMessages(officeMessages)('errandKeeps', useWho(errand)),
  href: toAccount,
  aside: 'haveRead',
};

const payOut: ErrandParts = {
  useSentence: ({ values }) => {
    const partyOf = useParties();
    const write = usePlainAmount();
    const [account, name] = [values['account'], values['to']].map((each) => partyOf(each as AccountId).name);
    const amount = write(Number(values['amount']), String(values['unit']));
    return useMessages(officeMessages)('errandPayOut', { account: account ?? '', name: name ?? '', amount });
  },
  href: toAccount,
  aside: 'notNow',
};

const others: ErrandParts = {
  useSentence: (errand) => useMessages(officeMessages)('errandOthers', useWho(errand)),
  href: (errand) => `${toAccount(errand)}/hand-over`,
  aside: 'notNow',
};

const confirm: ErrandParts = {
  useSentence: ({ values }) => useMessages(officeMessages)('errandConfirm', { count: Number(values['count']) }),
  href: toWritten,
  aside: 'notNow',
};

const objection: ErrandParts = {
  useSentence: (errand) => useMessages(officeMessages)('errandObjection', useWho(errand)),
  href: toWritten,
  aside: 'notNow',
};

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'office.too-many': tooMany,
  'office.agree': agree,
  'office.sign': sign,
  'office.came-in': cameIn,
  'office.paper': paper,
  'office.keeps': keepsNow,
  'office.pay-out': payOut,
  'office.others': others,
  'office.confirm': confirm,
  'office.objection': objection,
};
