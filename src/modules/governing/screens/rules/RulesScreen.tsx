import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { TitledList } from '../../../../ui/layout/TitledList.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useOtherRules } from '../../../../view/other-rules.ts';
import { useRulesWay } from '../../../../view/rules.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { sectionOf, sections } from './rule-sections.ts';
import { type Rule, useRuleWords } from './rule-words.ts';
import { useSince } from './use-since.ts';

/** Every rule that the group can change, what it is now, since when and by whose decision. */
export function RulesScreen(): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const words = useRuleWords();
  const { voted } = useRulesWay();
  const others = useOtherRules();
  const rules = useQuery('governing.policies', {});
  const said = useQuery('governing.otherPolicies', { keys: others.map(({ key }) => key) })?.policies;
  if (rules === null) return null;
  const rowOf = (rule: Pick<Rule, 'key' | 'standing' | 'history'>, name: string, value: string): ReactNode => (
    <Row key={rule.key} rule={rule} name={name} value={value} />
  );
  return (
    <Screen
      title={t('rules')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpRules'), t('helpRulesWho'), t('helpRulesTwice')] }}
    >
      <p>{voted ? t('rulesWhyVote') : t('rulesWhy')}</p>
      {sections.map((section) => {
        const own = rules.filter((rule) => sectionOf(rule) === section);
        return (
          <TitledList key={section} title={t(section)}>
            {section === 'sectionTools'
              ? others.flatMap((other) => {
                  const policy = said?.find(({ key }) => key === other.key);
                  return policy === undefined ? [] : rowOf(policy, other.name, other.value(policy.value));
                })
              : own.map((rule) => rowOf(rule, words.name(rule), words.value(rule, rule.value)))}
          </TitledList>
        );
      })}
    </Screen>
  );
}

function Row(props: {
  readonly rule: Pick<Rule, 'key' | 'standing' | 'history'>;
  readonly name: string;
  readonly value: string;
}): ReactNode {
  const { at } = useGroupPath();
  const since = useSince();
  return (
    <ListItem
      title={props.name}
      detail={
        <>
          <strong>{props.value}</strong>
          <br />
          {since(props.rule)}
        </>
      }
      href={at(`/rules/${props.rule.key}`)}
    />
  );
}
