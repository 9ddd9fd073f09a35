import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import type { Rule } from './rule-words.ts';

/** Since when a rule is what it is, and by whose decision: "Since 3 May 2026, by a vote". */
export function useSince(): (rule: Pick<Rule, 'standing' | 'history'>) => string {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const names = useNames();
  return ({ standing, history }) => {
    const stands = history.find(({ entry }) => entry === standing);
    if (stands === undefined) return t('sinceFounding');
    const date = format.day(stands.claimedAt);
    return stands.decision === null ? t('sinceBy', { date, names: names.list(stands.by) }) : t('sinceVote', { date });
  };
}
