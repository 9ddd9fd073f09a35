import { type ReactNode, useEffect } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { UndoBar } from '../../../../ui/feedback/UndoBar.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { secondsLeft } from '../../../../view/held/held-run.ts';
import { confirmHeld, dismissHeld, type HeldStage, undoHeld, useHeld } from '../../../../view/held/held-store.ts';
import { useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { useSentence } from '../use-refusal.ts';
import { useHeldWords } from './use-held-words.ts';

/** Stays above the bottom bar on every screen of its group while a payment can be undone, and says how it ended. */
export function HeldBar(): ReactNode {
  const stage = useHeld((held) => held.stage);
  const { group } = useGroup();
  // Another group on this phone knows neither the payee nor the unit.
  return stage.is !== 'none' && stage.run.group === group ? <HeldHere stage={stage} /> : null;
}

function HeldHere({ stage }: { readonly stage: Exclude<HeldStage, { readonly is: 'none' }> }): ReactNode {
  const t = useMessages(exchangeMessages);
  const say = useToast();
  const described = useHeldWords(stage.run);
  const words = stage.run.words ?? described;
  const sentence = useSentence();

  useEffect(() => {
    if (stage.is === 'done') say(stage.run.command === 'exchange.pay' ? t('paidNow') : t('doneNow'));
    if (stage.is === 'undone') say(stage.run.draft === null ? t('undonePlain') : t('undone'));
    if (stage.is === 'done' || stage.is === 'undone') dismissHeld();
  }, [stage, say, t]);

  switch (stage.is) {
    case 'counting':
      return (
        <UndoBar
          secondsLeft={secondsLeft(stage.run, stage.now)}
          onUndo={() => void undoHeld()}
          onNow={() => void confirmHeld()}
        >
          {words?.going}
        </UndoBar>
      );
    case 'asking':
      return (
        <ConfirmSheet
          title={words?.question ?? ''}
          open={true}
          onClose={() => void undoHeld()}
          confirm={{ label: words?.confirm ?? '', onPress: () => void confirmHeld() }}
          cancel={t('discard')}
        >
          <p>{t('askLate')}</p>
        </ConfirmSheet>
      );
    case 'refused':
      return (
        <Notice tone="problem" live={true} action={<Button onPress={dismissHeld}>{t('done')}</Button>}>
          {stage.run.words === null && `${t('notPaid')} `}
          {sentence(stage.refusal)}
        </Notice>
      );
    default:
      return null;
  }
}
