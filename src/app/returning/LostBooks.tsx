import { IconArchiveOff, IconLink, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { CalmNotice } from '../../ui/feedback/CalmNotice.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import { usePhone } from '../../view/stores.ts';
import { forgetGroup, type KeptGroup, missingFrom } from '../platform/kept-groups.ts';
import { returningMessages } from './messages/catalog.ts';

/**
 * The browser has cleared the books of a group away. The old chain is never gone on with: its key went along, and the ways in
 * all lead to a new one. What had been sent is with the others. `otherwise` stands where no group is missing.
 */
export function LostBooks({ otherwise = null }: { readonly otherwise?: ReactNode }): ReactNode {
  const [, setForgotten] = useState(0);
  const lost = missingFrom(usePhone()?.groups ?? []);
  if (lost.length === 0) return otherwise;
  return lost.map((kept) => (
    <Lost
      key={kept.group}
      kept={kept}
      onForget={() => {
        forgetGroup(kept.group);
        setForgotten((times) => times + 1);
      }}
    />
  ));
}

function Lost({ kept, onForget }: { readonly kept: KeptGroup; readonly onForget: () => void }): ReactNode {
  const t = useMessages(returningMessages);
  const [asking, setAsking] = useState(false);
  const { name } = kept;
  return (
    <Stack>
      <CalmNotice
        icon={IconArchiveOff}
        title={t('gone', { group: name })}
        sentences={[t('goneHow'), t('goneWay'), t('byLinkHow')]}
        action={
          <ButtonLink kind="primary" icon={IconLink} href="/join">
            {t('byLink')}
          </ButtonLink>
        }
      />
      <Button kind="danger" icon={IconTrash} onPress={() => setAsking(true)}>
        {t('forget')}
      </Button>
      <ConfirmSheet
        title={t('forgetTitle', { group: name })}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label: t('forget'), icon: IconTrash, danger: true, onPress: onForget }}
      >
        <p>{t('forgetMeans')}</p>
      </ConfirmSheet>
    </Stack>
  );
}
