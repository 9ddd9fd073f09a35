import type { AccountId, MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import type { Wish } from '../../../../view/changes.ts';
import { useMarkName } from '../../../../view/marks/use-mark-name.ts';
import { useParties } from '../../../../view/parties.ts';
import { usePlainAmount } from '../../../../view/units.ts';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';

const roles = { coordinator: 'makeCoordinatorOf', helper: 'makeHelperOf', moderator: 'makeModeratorOf' } as const;

/** Each act in one sentence: of its wish, and of what was put to the vote. `members`: whom the entries that it names are about. */
export function useActWords(): (change: Wish, members: readonly MemberId[]) => string {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const names = useNames();
  const partyOf = useParties();
  const write = usePlainAmount();
  const markName = useMarkName();

  const until = (sentence: string, end: unknown): string =>
    typeof end === 'number' ? t('changeUntil', { change: sentence, date: format.day(end) }) : sentence;

  return ({ act, terms }, members) => {
    const name = names.of((terms['member'] ?? members[0] ?? null) as MemberId | null);
    const amount = (): string => write(Number(terms['amount']), String(terms['unit']));
    switch (act) {
      case 'limit.raise':
        return t('raiseBy', { name, amount: amount() });
      case 'limit.cut':
        return t('cutBy', { name, amount: amount() });
      case 'member.remove':
        return t('removeOf', { name });
      case 'member.restore':
        return t('restoreOf', { name });
      case 'role.grant':
        return until(t(roles[String(terms['role']) as keyof typeof roles] ?? 'changeOther', { name }), terms['until']);
      case 'closers.set':
        return t('closersAre', { names: names.list(closersIn(terms['closers'])) });
      case 'account.pass':
        return t('passOf', { name: partyOf(terms['account'] as AccountId).name });
      case 'account.pay-out': {
        const [from, to] = [terms['ref'], terms['to']].map((each) => partyOf(each as AccountId).name);
        return t('payOutOf', { account: from ?? '', name: to ?? '', amount: amount() });
      }
      case 'keepers.set': {
        const account = partyOf(terms['account'] as AccountId).name;
        const people = names.list(keepersNamed(terms['keepers']));
        return t(terms['decided'] ? 'keepersDecided' : 'keepersOf', { account, names: people });
      }
      case 'member.merge': {
        const [kept, other] = [terms['kept'], terms['other']] as [MemberId, MemberId];
        return t('mergeOf', { name: names.of(kept), other: names.of(other) });
      }
      case 'member.unmerge':
        return t('unmergeOf', { names: names.list(members) });
      case 'mark.give': {
        const to = partyOf(terms['account'] as AccountId).name;
        return until(t('markOf', { name: to, mark: markName(String(terms['mark'])) }), terms['until']);
      }
      default:
        return t('changeOther');
    }
  };
}

/** A wish is text alone, and so are those whom it names. */
const keepersNamed = (keepers: unknown): readonly MemberId[] =>
  (typeof keepers === 'string' ? keepers.split(' ') : Array.isArray(keepers) ? keepers : []) as MemberId[];

/** A wish names members alone; what was put to the vote names the phone of each as well. */
const closersIn = (closers: unknown): readonly MemberId[] =>
  Array.isArray(closers)
    ? closers.map((each: MemberId | { readonly member: MemberId }) => (typeof each === 'string' ? each : each.member))
    : [];
