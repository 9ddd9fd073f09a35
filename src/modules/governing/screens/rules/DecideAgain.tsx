import { IconArrowsSplit2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { governingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import { type Rule, useRuleWords } from './rule-words.ts';

/** Two decided at the same time, each without knowing of the other. Whoever knows of both says which it shall be. */
export function DecideAgain({ rule, mayChange }: { readonly rule: Rule; readonly mayChange: boolean }): ReactNode {
  const t = useMessages(governingMessages);
  const words = useRuleWords();
  const { act, busy, refused } = useAct();
  const stands = words.value(rule, rule.value);
  const values = [rule.value, ...rule.again.map(({ value }) => value)];
  const lost = rule.again.map(({ value }) => words.value(rule, value)).join(', ');
  const keep = (value: Rule['value']): Promise<boolean> =>
    act('governing.setPolicy', { key: rule.key, value, seen: rule.standing });
  return (
    <>
      <CalmNotice
        icon={IconArrowsSplit2}
        title={t('decideAgain')}
        sentences={[t('twoDecisions', { stands, lost })]}
        action={
          mayChange ? (
            <ButtonRow>
              {[...new Set(values)].map((value) => (
                <Button key={String(value)} busy={busy} onPress={() => void keep(value)}>
                  {t('keepIt', { value: words.value(rule, value) })}
                </Button>
              ))}
            </ButtonRow>
          ) : undefined
        }
      />
      <Refused>{refused}</Refused>
    </>
  );
}
