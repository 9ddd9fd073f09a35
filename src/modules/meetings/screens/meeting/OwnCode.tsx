import { IconQrcode } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { QrCode } from '../../../../ui/qr/QrCode.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { writeMemberCode } from '../../../../view/talk/member-code.ts';
import { meetingsMessages } from '../../messages/catalog.ts';
import type { Meeting } from '../meeting-view.ts';

/** For whoever is not written down yet: what the phone that records the meeting scans. */
export function OwnCode({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const t = useMessages(meetingsMessages);
  const { group, me } = useGroup();
  const isHere = meeting.present.some((account) => (account as string) === me.member);
  if (meeting.mine || isHere || meeting.endedAt !== null) return null;
  return (
    <Disclosure summary={t('iAmHere')} icon={IconQrcode}>
      <p>{t('showCode')}</p>
      <QrCode text={writeMemberCode({ group, ...me })} label={t('ownCode')} correction="low" />
    </Disclosure>
  );
}
