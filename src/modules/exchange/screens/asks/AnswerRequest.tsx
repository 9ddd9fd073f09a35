import { IconCoins, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';
import { ReasonSheet } from '../ReasonSheet.tsx';
import { usePayWords } from '../use-pay-words.ts';
import type { AskRow } from './AsksScreen.tsx';

/** Paying goes on to the pay screen, filled in; declining asks for a reason. */
export function AnswerRequest({ ask }: { readonly ask: AskRow }): ReactNode {
  const t = useMessages(exchangeMessages);
  const { me } = useGroup();
  const { go } = useGroupPath();
  const from = ask.account === (me.member as string) ? '' : `from=${ask.account}&`;
  const { pay } = usePayWords();
  const [declining, setDeclining] = useState(false);
  return (
    <>
      <ButtonRow>
        <Button kind="primary" size="large" icon={IconCoins} onPress={() => go(`/pay?${from}ask=${ask.id}`)}>
          {pay}
        </Button>
        <Button size="large" icon={IconX} onPress={() => setDeclining(true)}>
          {t('decline')}
        </Button>
      </ButtonRow>
      <ReasonSheet
        title={t('declineTitle')}
        hint={t('declineHint')}
        confirm={t('declineConfirm')}
        command="exchange.declineAsk"
        about={{ entry: ask.id, other: ask.other }}
        open={declining}
        onClose={() => setDeclining(false)}
      />
    </>
  );
}
