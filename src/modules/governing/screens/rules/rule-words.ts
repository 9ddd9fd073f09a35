import type { MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useMarkName } from '../../../../view/marks/use-mark-name.ts';
import { viewMessages } from '../../../../view/messages/catalog.ts';
import { useGroup } from '../../../../view/stores.ts';
import { usePlainAmount } from '../../../../view/units.ts';
import { useNames } from '../../../../view/use-names.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { governingMessages } from '../../messages/catalog.ts';

export type Rule = QueryView<'governing.policies'>[number];
type RuleName = Pick<Rule, 'topic' | 'unit'>;

export type RuleWords = {
  readonly name: (rule: RuleName) => string;
  /** What a value of this rule is to a reader: "Every member", "20 h". */
  readonly value: (rule: RuleName, value: Rule['value']) => string;
};

export function useRuleWords(): RuleWords {
  const t = useMessages(governingMessages);
  const write = usePlainAmount();
  const names = useNames();
  const markName = useMarkName();
  const format = useFormat();
  const usual = useMessages(viewMessages);
  const { units } = useGroup();
  const usualName = (unit: Rule['unit']): string =>
    units.find(({ id }) => id === unit)?.is === 'time' ? t('wordHours') : t('asFounded');

  const value: RuleWords['value'] = ({ topic, unit }, said) => {
    switch (topic) {
      case 'limit.full':
      case 'limit.starter':
        return write(Number(said), unit ?? '');
      case 'inviting':
        return said === 'coordinators' ? t('invitingCoordinators') : t('invitingMembers');
      case 'deciding.rules':
        return said === 'vote' ? t('rulesVote') : t('rulesCoordinators');
      case 'deciding.more-ways':
        return said === true ? t('moreWaysOn') : t('moreWaysOff');
      case 'deciding.quorum':
        return t('percentOf', { count: format.number(Number(said)) });
      case 'deciding.grace-days':
        return t('days', { count: Number(said) });
      case 'points.threshold':
        return said === 'default' ? t('thresholdUsual') : t('points', { count: Number(said) });
      case 'points.earned':
        return said === 0 ? t('notEarned') : t('points', { count: Number(said) });
      case 'points.idle':
        return said === 0 ? t('neverIdle') : t('endedOnes', { count: Number(said) });
      case 'books.open':
        return said === true ? t('booksOpen') : t('booksClosed');
      case 'cover':
        return said === 'limit' ? t('coverLimit') : write(Number(said), units[0]?.id ?? '');
      case 'leaving':
        return said === 'settle' ? t('leavingSettle') : t('leavingMember', { name: names.of(said as MemberId) });
      case 'growth.partners':
        return t('neighbours', { count: Number(said) });
      case 'vouching.most':
        return t('newcomers', { count: Number(said) });
      case 'office.max':
        return t('accounts', { count: Number(said) });
      case 'market.sellers':
        return said === 'all' ? t('sellersAll') : t('sellersMark', { mark: markName(String(said)) });
      case 'market.alone-days':
        return t('days', { count: Number(said) });
      case 'unit.name':
        return said === '' ? usualName(unit) : String(said);
      case 'word.pay':
        return said === '' ? usual('pay') : String(said);
      case 'word.ask':
        return said === '' ? usual('ask') : String(said);
    }
  };
  const name: RuleWords['name'] = ({ topic, unit }) => {
    const unitName = units.find(({ id }) => id === unit)?.name ?? '';
    return unit === null || units.length < 2 || unitName === ''
      ? t(`name.${topic}`)
      : `${t(`name.${topic}`)} · ${unitName}`;
  };
  return { name, value };
}
