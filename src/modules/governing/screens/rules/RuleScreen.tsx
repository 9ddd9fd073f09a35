import { IconListDetails } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useOtherRules } from '../../../../view/other-rules.ts';
import { useRulesWay } from '../../../../view/rules.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { DecideAgain } from './DecideAgain.tsx';
import { OtherRule } from './OtherRule.tsx';
import { ProposeChange } from './ProposeChange.tsx';
import { RuleForm } from './RuleForm.tsx';
import { RuleHistory } from './RuleHistory.tsx';
import { type Rule, useRuleWords } from './rule-words.ts';

/** One rule: what it is for, what it is now, who said so, and for coordinators the way to change it. */
export function RuleScreen(): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const { key } = useParams();
  const others = useOtherRules();
  const rules = useQuery('governing.policies', {});
  if (rules === null) return null;
  const other = others.find((each) => each.key === key);
  if (other !== undefined) return <OtherRule key={other.key} rule={other} />;
  const rule = rules.find((each) => each.key === key);
  // Another rule is another page.
  if (rule !== undefined) return <Known key={rule.key} rule={rule} />;
  return (
    <Screen
      title={t('rule')}
      back={{ href: at('/rules') }}
      help={{ sentences: [t('helpRules'), t('helpRulesWho'), t('helpRulesTwice')] }}
    >
      <EmptyState icon={IconListDetails} title={t('ruleGone')} />
    </Screen>
  );
}

function Known({ rule }: { readonly rule: Rule }): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const words = useRuleWords();
  const { mayChange, voted } = useRulesWay(rule);
  return (
    <Screen
      title={words.name(rule)}
      back={{ href: at('/rules') }}
      help={{ sentences: [t('helpRules'), t('helpRulesWho'), t('helpRulesTwice')] }}
    >
      <p>{t(`why.${rule.topic}`)}</p>
      {rule.again.length > 0 && <DecideAgain rule={rule} />}
      <Card title={words.value(rule, rule.value)}>
        {rule.history.length === 0 ? (
          <p>{t('neverChanged')}</p>
        ) : (
          <RuleHistory history={rule.history} valueOf={(value) => words.value(rule, value)} />
        )}
      </Card>
      {mayChange ? (
        <Disclosure summary={t('changeRule')}>
          {/* A change that came in meanwhile is another decision: the form begins anew. */}
          <RuleForm key={`${rule.key}/${rule.standing}`} rule={rule} />
        </Disclosure>
      ) : (
        <p>{voted ? t('onlyByVote') : t('onlyCoordinators')}</p>
      )}
      <ProposeChange rule={rule} />
    </Screen>
  );
}
