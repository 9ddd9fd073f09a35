import { IconFlag } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { List } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import { CaseItem } from '../CaseItem.tsx';
import type { Thing } from '../case-view.ts';

/** On the page of something: cases about it, and the way to report it. */
export function Reporting({ view, path }: { readonly view: Thing; readonly path: string }): ReactNode {
  const t = useMessages(moderationMessages);
  const { at } = useGroupPath();
  return (
    <>
      {view.cases.length > 0 && (
        <Stack gap="small">
          <h2>{t('yourCases')}</h2>
          <List label={t('yourCases')}>
            {view.cases.map((id) => (
              <Row key={id} id={id} />
            ))}
          </List>
        </Stack>
      )}
      {view.mayReport && (
        <ButtonLink kind="plain" icon={IconFlag} href={at(path)}>
          {t('report')}
        </ButtonLink>
      )}
    </>
  );
}

function Row({ id }: { readonly id: EntryId }): ReactNode {
  const view = useQuery('moderation.case', { id })?.case ?? null;
  return view && <CaseItem view={view} />;
}
