import { IconDownload, IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { LinkField } from '../../ui/fields/LinkField.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { QrCode } from '../../ui/qr/QrCode.tsx';
import { fileNameOf, saveFile } from '../../view/files.ts';
import { useGroup } from '../../view/stores.ts';
import type { InvitationView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { canShare, share } from '../platform/sharing.ts';
import { invitingMessages } from './messages/catalog.ts';

/** The ways in which an invitation leaves this phone. `link` is there only on the phone that made it. */
export function ShowInvitation({
  invitation,
}: {
  readonly invitation: InvitationView & { readonly link: string };
}): ReactNode {
  const t = useMessages(invitingMessages);
  const { group, name } = useGroup();
  const { link, entry } = invitation;

  const saveAsFile = async (): Promise<void> => {
    const bytes = await minga().invitationFile(group, entry);
    saveFile(`${fileNameOf(name)}-invitation.minga`, bytes, 'application/octet-stream');
  };
  return (
    <Stack>
      <p>{t('madeHow')}</p>
      <QrCode text={link} label={t('code')} correction="low" />
      <LinkField label={t('link')} hint={t('secret')} link={link} />
      <ButtonRow>
        {canShare() && (
          <Button
            icon={IconSend}
            onPress={() => void share({ title: name, text: t('shareText', { group: name }), url: link })}
          >
            {t('share')}
          </Button>
        )}
        <Button icon={IconDownload} onPress={() => void saveAsFile()}>
          {t('file')}
        </Button>
      </ButtonRow>
      <p>{t('fileHow')}</p>
      <p>{t('admits')}</p>
    </Stack>
  );
}
