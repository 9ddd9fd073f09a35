import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { useRuleWords } from './rule-words.ts';

/** Every rule that the group can change, and what it is now. */
export function RulesScreen(): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const words = useRuleWords();
  const rules = useQuery('governing.policies', {});
  if (rules === null) return null;
  return (
    <Screen
      title={t('rules')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpRules'), t('helpRulesWho'), t('helpRulesTwice')] }}
    >
      <p>{t('rulesWhy')}</p>
      <List label={t('rules')}>
        {rules.map((rule) => (
          <ListItem
            key={rule.key}
            title={words.name(rule)}
            detail={words.value(rule, rule.value)}
            href={at(`/rules/${rule.key}`)}
          />
        ))}
      </List>
    </Screen>
  );
}
