import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { type RuleDraft, useChangeParts, type Wish } from '../../../../view/changes.ts';
import { decidingMessages } from '../../messages/catalog.ts';

type Props = {
  readonly wish: Wish;
  readonly draft: RuleDraft | null;
  readonly onChange: (draft: RuleDraft) => void;
  readonly tried: boolean;
};

/** What it would change in the books: a rule's new value is asked for here, anything else stands as it came. */
export function WishFields({ wish, draft, onChange, tried }: Props): ReactNode {
  const t = useMessages(decidingMessages);
  const { ChangeWords, RuleFields } = useChangeParts();
  const isRule = wish.act === 'policy.set';
  return (
    <Card title={t('wouldChange')} tone="maize">
      <Stack>
        <p>
          <strong>
            <ChangeWords change={wishOf(wish, draft)} />
          </strong>
        </p>
        {isRule && <RuleFields rule={String(wish.terms['key'])} draft={draft} onChange={onChange} />}
        {tried && draft?.value === null && <Notice tone="problem">{draft.missing}</Notice>}
      </Stack>
    </Card>
  );
}

/** With the value that was chosen by now; a rule without one is no wish yet. */
export function wishOf(wish: Wish, draft: RuleDraft | null): Wish {
  if (wish.act !== 'policy.set' || draft === null || draft.value === null) return wish;
  return { act: wish.act, terms: { ...wish.terms, value: draft.value } };
}
