import { IconCircleCheck, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { useGroup } from '../../../view/stores.ts';
import { useDraft } from '../../../view/use-draft.ts';
import { bringMessages } from '../messages/catalog.ts';
import { BringPage } from './BringPage.tsx';
import { emptyDraft } from './bring-draft.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ReadFile } from './ReadFile.tsx';
import { useMayBring } from './use-may-bring.ts';
import type { Taken } from './use-taking.ts';

/** From a file of another system to accounts in these books: chosen, looked through, taken in. */
export function BringScreen(): ReactNode {
  const t = useMessages(bringMessages);
  const { group } = useGroup();
  const mayBring = useMayBring();
  const { value: draft, change, clear } = useDraft(`bring/${group}`, emptyDraft);
  const [taken, setTaken] = useState<Taken | null>(null);
  if (draft === null) return null;
  if (taken !== null) return <Done taken={taken} />;
  if (!mayBring) {
    return (
      <BringPage>
        <EmptyState icon={IconUsers} title={t('notYou')}>
          {t('notYouHow')}
        </EmptyState>
      </BringPage>
    );
  }
  const { table } = draft;
  if (table === null) return <ChooseFile change={change} />;
  const done = (all: Taken): void => {
    clear();
    setTaken(all);
  };
  const putAway = (): void => {
    change(emptyDraft);
    clear();
  };
  return <ReadFile draft={draft} table={table} change={change} onPutAway={putAway} onTaken={done} />;
}

function Done({ taken }: { readonly taken: Taken }): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const { group } = useGroup();
  const words = { rows: format.number(taken.rows), accounts: format.number(taken.accounts) };
  return (
    <BringPage key="done">
      <EmptyState
        icon={IconCircleCheck}
        title={t('done')}
        action={
          <ButtonLink kind="primary" href={`/g/${group}/kept`}>
            {t('toAccounts')}
          </ButtonLink>
        }
      >
        {t(taken.added ? 'doneAdded' : 'doneWords', words)}
      </EmptyState>
    </BringPage>
  );
}
