import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { QrScanner } from '../../../../ui/qr/QrScanner.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { readMemberCode } from '../../../../view/talk/member-code.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { Account } from '../AccountGate.tsx';
import { mayReceive } from './may-receive.ts';

/** Reads the code that the other phone shows under *My code*. */
export function ScanKeeper(props: {
  readonly account: Account;
  readonly onFound: (member: MemberId) => void;
}): ReactNode {
  const t = useMessages(officeMessages);
  const { group, members } = useGroup();
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const take = (text: string): void => {
    const code = readMemberCode(text);
    const member = members.find((each) => each.member === code?.member);
    if (code?.group !== group || member === undefined) setProblem(t('codeWrong'));
    else if (member.devices[0] !== code.device) setProblem(t('codeOtherPhone'));
    else if (!mayReceive(props.account, member)) setProblem(t('codeNotKeeper'));
    else {
      setProblem(undefined);
      props.onFound(member.member);
    }
  };
  return (
    <Stack>
      <p>{t('scanHow')}</p>
      <QrScanner label={t('scanLabel')} onRead={take} problem={problem} />
    </Stack>
  );
}
