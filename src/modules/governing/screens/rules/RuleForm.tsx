import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import type { RuleDraft } from '../../../../view/changes.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import { RuleValueField } from './RuleValueField.tsx';
import type { Rule } from './rule-words.ts';

export function RuleForm({ rule }: { readonly rule: Rule }): ReactNode {
  const t = useMessages(governingMessages);
  const say = useToast();
  const { act, busy, refused } = useAct();
  const { group } = useGroup();
  // Of another change that stands it is another form.
  const {
    value: draft,
    change,
    clear,
  } = useDraft<RuleDraft>(`governing/rule/${group}/${rule.key}/${rule.standing}`, { value: rule.value, missing: '' });
  const [tried, setTried] = useState(false);
  if (draft === null) return null;
  const save = async (): Promise<void> => {
    setTried(true);
    if (draft.value === null) return;
    if (!(await act('governing.setPolicy', { key: rule.key, value: draft.value, seen: rule.standing }))) return;
    clear();
    say(t('ruleSet'));
  };
  return (
    <Stack>
      <RuleValueField rule={rule} draft={draft} onChange={change} />
      {tried && draft.value === null && (
        <Notice tone="problem" live={true}>
          {draft.missing}
        </Notice>
      )}
      <Refused>{refused}</Refused>
      <Button kind="primary" wide={true} icon={IconCheck} busy={busy} onPress={() => void save()}>
        {t('saveRule')}
      </Button>
    </Stack>
  );
}
