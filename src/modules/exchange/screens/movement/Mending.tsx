import { IconArrowBackUp, IconHandStop, IconMessageQuestion } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { exchangeMessages } from '../../messages/catalog.ts';
import { ReasonSheet } from '../ReasonSheet.tsx';
import type { MovementRow } from '../statement/movement-words.ts';
import { GiveBackSheet } from './GiveBackSheet.tsx';

type Asking = MovementRow['acts'][number] | null;

/** What was asked about a payment, and what this phone may do about it: ask for it back, give it back, keep it. */
export function Mending(props: { readonly row: MovementRow; readonly name: string }): ReactNode {
  const { row, name } = props;
  const t = useMessages(exchangeMessages);
  const [asking, setAsking] = useState<Asking>(null);
  const close = (): void => setAsking(null);
  const about = { entry: row.id, other: row.other };
  const may = (act: NonNullable<Asking>): boolean => row.acts.includes(act);

  return (
    <>
      <ReturnNews row={row} name={name} />
      {row.acts.length > 0 && (
        <ButtonRow>
          {may('give-back') && (
            <Button icon={IconArrowBackUp} onPress={() => setAsking('give-back')}>
              {t('giveBack')}
            </Button>
          )}
          {may('keep') && (
            <Button icon={IconHandStop} onPress={() => setAsking('keep')}>
              {t('keep')}
            </Button>
          )}
          {may('ask-back') && (
            <Button icon={IconMessageQuestion} onPress={() => setAsking('ask-back')}>
              {t('askBack')}
            </Button>
          )}
        </ButtonRow>
      )}
      <GiveBackSheet row={row} name={name} open={asking === 'give-back'} onClose={close} />
      <ReasonSheet
        title={t('askBackTitle', { name })}
        hint={t('askBackHint')}
        confirm={t('send')}
        command="exchange.askBack"
        about={about}
        open={asking === 'ask-back'}
        onClose={close}
      />
      <ReasonSheet
        title={t('keepTitle')}
        hint={t('keepHint')}
        confirm={t('keepConfirm')}
        command="exchange.keepIt"
        about={about}
        open={asking === 'keep'}
        onClose={close}
      />
    </>
  );
}

/** What the two have said to one another about it. What became of it is said by the movement that gives it back. */
function ReturnNews({ row, name }: { readonly row: MovementRow; readonly name: string }): ReactNode {
  const t = useMessages(exchangeMessages);
  const { return: asked } = row;
  if (asked === null || asked.state === 'given-back') return null;
  const mine = row.direction === 'out';
  const kept = asked.state === 'kept';
  const said = kept
    ? mine
      ? t('keptByThem', { name })
      : t('keptByMe')
    : mine
      ? t('askBackSent')
      : t('askedBackByThem', { name });
  const reason = kept ? asked.whyKept : asked.why;
  return (
    <Notice>
      {said}
      {reason !== null && (
        <>
          <br />
          <bdi>{reason}</bdi>
        </>
      )}
    </Notice>
  );
}
