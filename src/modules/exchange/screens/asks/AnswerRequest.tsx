import { IconCoins } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { usePayWords } from '../use-pay-words.ts';
import type { AskRow } from './AsksScreen.tsx';
import { DeclineRequest } from './DeclineRequest.tsx';

/** Paying goes on to the pay screen, filled in; declining asks for a reason. */
export function AnswerRequest({ ask }: { readonly ask: AskRow }): ReactNode {
  const { me } = useGroup();
  const { go } = useGroupPath();
  const from = ask.account === (me.member as string) ? '' : `from=${ask.account}&`;
  const { pay } = usePayWords();
  return (
    <ButtonRow>
      <Button kind="primary" size="large" icon={IconCoins} onPress={() => go(`/pay?${from}ask=${ask.id}`)}>
        {pay}
      </Button>
      <DeclineRequest ask={ask} />
    </ButtonRow>
  );
}
