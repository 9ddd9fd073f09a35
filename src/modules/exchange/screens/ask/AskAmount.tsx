import { IconSend } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Steps } from '../../../../ui/layout/Steps.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { MemoField } from '../MemoField.tsx';
import { UnitChoice } from '../UnitChoice.tsx';
import { useAct } from '../use-act.ts';
import { usePayWords } from '../use-pay-words.ts';
import { unitOrFirst } from '../use-unit.ts';
import { type AskDraft, type Asker, askPath, toAskArgs } from './ask-draft.ts';
import { useAskIntoWords } from './use-ask-into-words.ts';

export function AskAmount(props: {
  readonly account: Asker;
  readonly draft: AskDraft;
  readonly payer: AccountId;
  readonly change: (part: Partial<AskDraft>) => void;
  readonly help: Help;
  readonly onSent: () => void;
}): ReactNode {
  const { account, draft, payer, change } = props;
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const { at, go } = useGroupPath();
  const say = useToast();
  const words = usePayWords();
  const { act, busy, refused } = useAct();
  const [tried, setTried] = useState(false);
  const unit = unitOrFirst(group, draft.unit);
  const name = useParties()(payer).name;
  const mayAnswer = useQuery('exchange.mayAnswer', { account: payer });
  const into = useAskIntoWords(account);
  const amount = draft.amount === 0 ? null : draft.amount;
  useEffect(() => void scrollTo(0, 0), []);

  const send = async (): Promise<void> => {
    if (amount === null) return setTried(true);
    if (!(await act('exchange.ask', toAskArgs({ ...draft, payer, amount }, unit.id, account)))) return;
    props.onSent();
    say(t(draft.promised ? 'promiseNoted' : 'requestSent'));
    go('/asks?show=mine', { replace: true });
  };
  const written = amount === null ? null : format.plainAmount(amount, unit);
  const about = draft.promised ? t('promiseFrom', { name }) : words.askFrom(name);
  const button = buttonWords();

  function buttonWords(): string {
    if (written === null) return draft.promised ? t('enterAmount') : about;
    return draft.promised ? t('notePromise', { name, amount: written }) : words.sendRequest(written, name);
  }
  return (
    <Screen
      title={t('howMuch')}
      subtitle={into ?? about}
      back={{ href: at(askPath(account)) }}
      help={props.help}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconSend} busy={busy} onPress={() => void send()}>
          {button}
        </Button>
      }
    >
      <Steps label={words.ask} steps={[t('stepWho'), t('stepHowMuch')]} current={1} />
      <Refused>{refused}</Refused>
      {draft.promised && <Notice>{t('promiseOf', { name })}</Notice>}
      {mayAnswer === false && <Notice tone="warning">{t('answersLater')}</Notice>}
      <UnitChoice unit={unit} onChange={(chosen) => change({ unit: chosen, amount: null })} />
      <AmountPad
        label={t('amount')}
        unit={unit}
        value={draft.amount}
        onChange={(entered) => change({ amount: entered })}
        error={tried && amount === null ? t('amountMissing') : undefined}
      />
      <MemoField value={draft.memo} onChange={(memo) => change({ memo })} />
    </Screen>
  );
}
