import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { QrCode } from '../../../../ui/qr/QrCode.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { writeMemberCode } from '../../../../view/talk/member-code.ts';
import { useNames } from '../../../../view/use-names.ts';
import { officeMessages } from '../../messages/catalog.ts';

/** The code of this phone, for whoever hands an account to it. */
export function MyCodeScreen(): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const group = useGroup();
  const name = useNames().of(group.me.member);
  const { member, device } = group.me;
  const isUsed = memberOf(group, member)?.devices[0] === device;
  return (
    <Screen
      title={t('myCode')}
      subtitle={<bdi>{name}</bdi>}
      back={{ href: at('/kept') }}
      help={{ sentences: [t('helpCode'), t('helpCodeSafe'), t('helpCodeSignal')] }}
    >
      <p>{t('myCodeWhat')}</p>
      {isUsed ? (
        <QrCode
          text={writeMemberCode({ group: group.group, member, device })}
          label={t('codeOf', { name })}
          correction="low"
        />
      ) : (
        <Notice tone="warning">{t('codeOtherPhone')}</Notice>
      )}
    </Screen>
  );
}
