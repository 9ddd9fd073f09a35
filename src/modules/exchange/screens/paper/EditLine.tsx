import { IconCheck, IconPlus, IconScan, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { MemberPaper } from '../../member-paper.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { memoCharactersMax } from '../MemoField.tsx';
import { PartyChoice } from '../people/PartyChoice.tsx';
import { unitOrFirst } from '../use-unit.ts';
import type { EnterStep } from './EnterScreen.tsx';
import { PaperScanner } from './PaperScanner.tsx';
import { emptyLine, enterPath, paperLinesMax, withLine } from './paper-draft.ts';

/** One line: who, then how much and what for. What is typed is in the draft at once. */
export function EditLine({ draft, change, help, at: index }: EnterStep & { readonly at: number }): ReactNode {
  const t = useMessages(paperMessages);
  const say = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const partyOf = useParties();
  const { at, go } = useGroupPath();
  const [choosing, setChoosing] = useState(false);
  const line = draft.lines[index] ?? emptyLine;
  const edit = (part: Partial<typeof line>): void => change(withLine(draft, index, part));
  const head = {
    title: t('lineOf', { number: format.number(index + 1) }),
    subtitle: <bdi>{partyOf(draft.account).name}</bdi>,
    back: { href: at(enterPath()) },
    help,
  };
  if (line.account === null || choosing) {
    const choose = (account: AccountId, slip: number | null): void => {
      edit({ account, slip });
      setChoosing(false);
    };
    return (
      <Screen {...head}>
        <WhoIsIt isPayer={draft.direction === 'in'} without={draft.account} onChoose={choose} />
      </Screen>
    );
  }
  const { name, detail, face } = partyOf(line.account);
  const next = (): void => {
    change({ lines: [...draft.lines, emptyLine] });
    go(enterPath(draft.lines.length), { replace: true });
  };
  const remove = (): void => {
    change({ lines: draft.lines.filter((_, each) => each !== index) });
    go(enterPath(), { replace: true });
  };
  return (
    <Screen
      {...head}
      footer={
        <ButtonRow>
          {draft.lines.length < paperLinesMax && (
            <Button kind="primary" size="large" icon={IconPlus} onPress={next}>
              {t('keepAndNext')}
            </Button>
          )}
          <Button size="large" icon={IconCheck} onPress={() => go(enterPath(), { replace: true })}>
            {t('keepLine')}
          </Button>
        </ButtonRow>
      }
    >
      <List label={t('whoIsIt')}>
        <ListItem
          title={<bdi>{name}</bdi>}
          detail={detail}
          lead={<Avatar {...face} />}
          onPress={() => setChoosing(true)}
        />
      </List>
      <AmountPad
        label={say('amount')}
        unit={unitOrFirst(group, draft.unit)}
        value={line.amount}
        onChange={(amount) => edit({ amount })}
      />
      <TextField
        label={say('whatFor')}
        hint={t('whatForPaper')}
        optional={true}
        maxLength={memoCharactersMax}
        value={line.memo}
        onChange={(memo) => edit({ memo })}
      />
      <Button kind="plain" icon={IconTrash} onPress={remove}>
        {t('removeLine')}
      </Button>
    </Screen>
  );
}

function WhoIsIt(props: {
  /** Only a payer's slip makes a line. */
  readonly isPayer: boolean;
  readonly without: AccountId;
  readonly onChoose: (account: AccountId, slip: number | null) => void;
}): ReactNode {
  const t = useMessages(paperMessages);
  const [scanning, setScanning] = useState(false);
  const take = ({ is, account, number }: MemberPaper): string | undefined => {
    if (is === 'sheet') return t('scanNotCard');
    if (is === 'slip' && !props.isPayer) return t('slipOfPayer');
    if (account === props.without) return t('scanSheetsOwn');
    return void props.onChoose(account, number);
  };
  return (
    <>
      <p>{t('whoIsIt')}</p>
      {scanning ? (
        <PaperScanner label={t('scanCardOrSlip')} onPaper={take} />
      ) : (
        <Button icon={IconScan} onPress={() => setScanning(true)}>
          {t('scanCardOrSlip')}
        </Button>
      )}
      <PartyChoice
        chosen={null}
        without={(account) => account === props.without}
        onChoose={(account) => props.onChoose(account, null)}
      />
    </>
  );
}
