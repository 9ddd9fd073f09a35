import { IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';

/** On the page of a payment from an account of the group: that all have decided it, and where. */
export function EntryNote({ entry }: { readonly entry: EntryId }): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const by = useQuery('office.decidedBy', { entry })?.by ?? null;
  if (by === null) return null;
  return (
    <Stack gap="small">
      <IconLabel icon={IconUsersGroup}>{t('wasDecided')}</IconLabel>
      {by.decision !== null && <ButtonLink href={at(`/decide/${by.decision}`)}>{t('toDecision')}</ButtonLink>}
    </Stack>
  );
}
