import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import type { OtherRule as Other } from '../../../../view/other-rules.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { ProposeChange } from './ProposeChange.tsx';
import { RuleHistory } from './RuleHistory.tsx';

/** A rule that belongs to a tool: what it is and was, and the way to where it is changed. */
export function OtherRule({ rule }: { readonly rule: Other }): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const [policy] = useQuery('governing.otherPolicies', { keys: [rule.key] })?.policies ?? [];
  if (policy === undefined) return null;
  return (
    <Screen
      title={rule.name}
      back={{ href: at('/rules') }}
      help={{ sentences: [t('helpRules'), t('helpRulesWho'), t('helpRulesTwice')] }}
    >
      <Card title={rule.value(policy.value)}>
        {policy.history.length === 0 ? (
          <p>{t('neverChanged')}</p>
        ) : (
          <RuleHistory history={policy.history} valueOf={rule.value} />
        )}
      </Card>
      <ButtonLink wide={true} icon={IconPencil} href={at(rule.path)}>
        {t('openWhere')}
      </ButtonLink>
      {rule.choices !== undefined && <ProposeChange rule={{ key: rule.key, voted: false }} />}
    </Screen>
  );
}
