import { IconListDetails, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Request } from '../help-view.ts';

/** The way to saying what is wanted: asked for where nothing was said, as when the app was closed in between. */
export function OwnDetails({ request: { listing, details } }: { readonly request: Request }): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  const href = at(`/helping/ask/${listing}`);
  if (details !== null) {
    return (
      <ButtonLink icon={IconPencil} href={href}>
        {t('changeDetails')}
      </ButtonLink>
    );
  }
  return (
    <Notice
      action={
        <ButtonLink icon={IconListDetails} kind="primary" href={href}>
          {t('sayDetails')}
        </ButtonLink>
      }
    >
      {t('noDetails')}
    </Notice>
  );
}
