import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { QrScanner } from '../../../../ui/qr/QrScanner.tsx';
import { useGroup } from '../../../../view/stores.ts';
import type { MemberPaper } from '../../member-paper.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';

/** Reads what is printed for this group. `onPaper` says what is wrong with it, if it is not what is wanted here. */
export function PaperScanner(props: {
  readonly label: string;
  readonly onPaper: (paper: MemberPaper) => string | undefined;
}): ReactNode {
  const t = useMessages(paperMessages);
  const { group, members, accounts } = useGroup();
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const isKnown = (account: AccountId): boolean =>
    accounts.some((each) => each.account === account) || members.some(({ member }) => (member as string) === account);
  const take = async (text: string): Promise<void> => {
    // Fetched by whoever scans: it needs what reads frames.
    const { readPaper } = await import('../../member-paper.ts');
    const read = readPaper(text, group);
    if (!read.ok) setProblem(t(`paper.${read.error}`));
    else setProblem(isKnown(read.value.account) ? props.onPaper(read.value) : t('scanUnknown'));
  };
  return (
    <Stack>
      <p>{t('scanHow')}</p>
      <QrScanner label={props.label} onRead={(text) => void take(text)} problem={problem} />
    </Stack>
  );
}
