import { IconArrowsSplit2, IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { rulePath } from '../../../../view/changes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useAsksGroup, useRulesWay } from '../../../../view/rules.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import { type Rule, useRuleWords } from './rule-words.ts';

/**
 * Two decided at the same time, each without knowing of the other. Whoever knows of both says which it shall be; where the
 * members vote on rules, anybody puts it to them.
 */
export function DecideAgain({ rule }: { readonly rule: Rule }): ReactNode {
  const t = useMessages(governingMessages);
  const words = useRuleWords();
  const { at } = useGroupPath();
  const { mayChange } = useRulesWay(rule);
  const asks = useAsksGroup(rule);
  const { act, busy, refused } = useAct();
  const stands = words.value(rule, rule.value);
  const values = [...new Set([rule.value, ...rule.again.map(({ value }) => value)])];
  const lost = rule.again.map(({ value }) => words.value(rule, value)).join(', ');
  const keep = (value: Rule['value']): Promise<boolean> =>
    act('governing.setPolicy', { key: rule.key, value, seen: rule.standing });
  const keys = values.map((value) =>
    mayChange ? (
      <Button key={String(value)} busy={busy} onPress={() => void keep(value)}>
        {t('keepIt', { value: words.value(rule, value) })}
      </Button>
    ) : (
      <ButtonLink key={String(value)} icon={IconMessageQuestion} href={at(rulePath(rule.key, value))}>
        {t('proposeIt', { value: words.value(rule, value) })}
      </ButtonLink>
    ),
  );
  return (
    <>
      <CalmNotice
        icon={IconArrowsSplit2}
        title={t('decideAgain')}
        sentences={[t('twoDecisions', { stands, lost })]}
        action={mayChange || asks ? <ButtonRow>{keys}</ButtonRow> : undefined}
      />
      <Refused>{refused}</Refused>
    </>
  );
}
