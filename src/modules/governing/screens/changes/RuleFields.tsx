import type { ComponentProps, ReactNode } from 'react';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import type { ChangeParts } from '../../../../view/changes.ts';
import { type OtherRule, useOtherRules } from '../../../../view/other-rules.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { RuleValueField } from '../rules/RuleValueField.tsx';

type Props = ComponentProps<ChangeParts['RuleFields']>;

/** What a rule shall be, asked as on the rule's own page. */
export function RuleFields({ rule: key, draft, onChange }: Props): ReactNode {
  const others = useOtherRules();
  const rules = useQuery('governing.policies', {});
  const rule = rules?.find((each) => each.key === key);
  const other = others.find((each) => each.key === key);
  if (rule !== undefined)
    return <RuleValueField rule={rule} draft={draft ?? { value: rule.value, missing: '' }} onChange={onChange} />;
  return other?.choices === undefined ? null : <Choices rule={other} draft={draft} onChange={onChange} />;
}

/** Shown to the form as text, for a radio button holds nothing else. */
function Choices({ rule, draft, onChange }: Omit<Props, 'rule'> & { readonly rule: OtherRule }): ReactNode {
  const policy = useQuery('governing.otherPolicies', { keys: [rule.key] })?.policies[0];
  const { choices = [] } = rule;
  if (policy === undefined) return null;
  const now = draft?.value ?? policy.value;
  const chosen = choices.find((each) => each === now) ?? choices.find((each) => rule.value(each) === rule.value(now));
  return (
    <RadioCards
      label={rule.name}
      value={String(chosen)}
      onChange={(text) => onChange({ value: choices.find((each) => String(each) === text) ?? null, missing: '' })}
      options={choices.map((each) => ({ value: String(each), label: rule.value(each) }))}
    />
  );
}
