import { IconScan } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import type { MemberPaper } from '../../member-paper.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { PartyChoice } from '../people/PartyChoice.tsx';
import { PaperScanner } from './PaperScanner.tsx';
import { enterPath, type PaperDraft } from './paper-draft.ts';
import { drawNumber, writeNumber } from './paper-number.ts';

export function WhoseSheet(props: {
  readonly isFirst: boolean;
  readonly change: (part: Partial<PaperDraft>) => void;
  readonly help: Help;
}): ReactNode {
  const { isFirst, change } = props;
  const t = useMessages(paperMessages);
  const { at, go } = useGroupPath();
  const [scanning, setScanning] = useState(false);

  const choose = (account: AccountId, number: number | null): void => {
    const typed = number === null ? '' : writeNumber(number);
    change({ account, typed, again: false, ...(isFirst ? { drawn: drawNumber() } : {}) });
    go(enterPath(), { replace: true });
  };
  const take = ({ is, account, number }: MemberPaper): string | undefined =>
    is === 'sheet' ? void choose(account, number) : t('scanNotCard');
  return (
    <Screen
      title={t('whoseSheet')}
      subtitle={t('enterPaper')}
      back={{ href: at(isFirst ? '/paper' : enterPath()) }}
      help={props.help}
    >
      {scanning ? (
        <PaperScanner label={t('scanSheet')} onPaper={take} />
      ) : (
        <Button icon={IconScan} onPress={() => setScanning(true)}>
          {t('scanSheet')}
        </Button>
      )}
      <PartyChoice chosen={null} without={() => false} onChoose={(account) => choose(account, null)} />
    </Screen>
  );
}
