import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import type { PolicyValue } from '../../../../core/membership/state.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import type { Wish } from '../../../../view/changes.ts';
import { useOtherRules } from '../../../../view/other-rules.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { useRuleWords } from '../rules/rule-words.ts';
import { useActWords } from './use-act-words.ts';

/** "Full limit: 20 h → 30 h", "Remove Joao from the group". */
export function ChangeWords({ change }: { readonly change: Wish }): ReactNode {
  return change.act === 'policy.set' ? <OfRule {...change} /> : <OfMembers {...change} />;
}

function OfRule({ act, terms }: Wish): ReactNode {
  const t = useMessages(governingMessages);
  const words = useRuleWordsByKey();
  const key = String(terms['key']);
  const about = useQuery('governing.voteAbout', { act, key, ...('ref' in terms && { ref: terms['ref'] as EntryId }) });
  const rule = words(key);
  const value = (terms['value'] ?? null) as PolicyValue | null;
  if (about === null || rule === null) return about && t('changeOther');
  const to = value === null ? null : rule.value(value);
  const from = rule.value(about.from);
  if (to === null) return rule.name;
  return from === to ? t('ruleIs', { rule: rule.name, to }) : t('ruleChanges', { rule: rule.name, from, to });
}

type Words = { readonly name: string; readonly value: (value: PolicyValue | null) => string };

/** Of the books' own rules, and of those that tools have; `null`: this version does not know it. */
function useRuleWordsByKey(): (key: string) => Words | null {
  const words = useRuleWords();
  const others = useOtherRules();
  const rules = useQuery('governing.policies', {});
  return (key) => {
    const rule = rules?.find((each) => each.key === key);
    if (rule === undefined) return others.find((each) => each.key === key) ?? null;
    return { name: words.name(rule), value: (value) => (value === null ? '' : words.value(rule, value)) };
  };
}

function OfMembers({ act, terms }: Wish): ReactNode {
  const wordsOf = useActWords();
  const ref = typeof terms['ref'] === 'string' ? (terms['ref'] as EntryId) : null;
  const about = useQuery('governing.voteAbout', { act, ref });
  return about && wordsOf({ act, terms }, about.members);
}
