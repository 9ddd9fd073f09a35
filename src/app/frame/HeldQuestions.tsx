import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { Refused } from '../../ui/feedback/Refused.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { Sheet } from '../../ui/overlays/Sheet.tsx';
import type { HeldParts } from '../../view/module-screens.ts';
import { useGroup } from '../../view/stores.ts';
import type { HeldView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { frameMessages } from './messages/catalog.ts';
import { useModuleParts } from './module-parts.ts';
import { useRefusal } from './use-refusal.ts';

/** Asks about a command that was still held when the app was closed. Nothing runs by itself; one question at a time. */
export function HeldQuestions(): ReactNode {
  const { held } = useGroup();
  const modules = useModuleParts();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const first = held.find((each) => each.foundOnOpening && !later.has(each.id));
  if (first === undefined) return null;
  const parts = modules.find((module) => first.command in module.held)?.held[first.command];
  const Question = parts === undefined ? UnknownQuestion : KnownQuestion;
  return <Question key={first.id} held={first} parts={parts} onLater={() => setLater(new Set([...later, first.id]))} />;
}

type QuestionProps = { readonly held: HeldView; readonly parts: HeldParts | undefined; readonly onLater: () => void };

function KnownQuestion({ parts, ...rest }: QuestionProps): ReactNode {
  // Mounted anew for each held command, so that its module's hook stays the same one.
  const words = parts?.useQuestion(rest.held);
  return <HeldSheet {...rest} question={words?.question ?? ''} confirm={words?.confirm ?? ''} />;
}

/** Held by a version of the app that knew more than this one. */
function UnknownQuestion({ parts: _, ...rest }: QuestionProps): ReactNode {
  const t = useMessages(frameMessages);
  return <HeldSheet {...rest} question={t('heldUnknown')} confirm={t('heldConfirm')} />;
}

function HeldSheet(props: {
  readonly held: HeldView;
  readonly question: string;
  readonly confirm: string;
  readonly onLater: () => void;
}): ReactNode {
  const t = useMessages(frameMessages);
  const { group } = useGroup();
  const sayRefusal = useRefusal();
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { id } = props.held;

  const confirm = async (): Promise<void> => {
    setBusy(true);
    const done = await minga().confirmHeld(group, id);
    setBusy(false);
    if (!done.ok) setRefused(sayRefusal(done.error) ?? t('refused'));
  };
  return (
    // Closing the sheet without an answer asks again when the app is opened the next time.
    <Sheet
      title={props.question}
      open={true}
      onClose={props.onLater}
      footer={
        <ButtonRow>
          {refused === null && (
            <Button kind="primary" busy={busy} onPress={() => void confirm()}>
              {props.confirm}
            </Button>
          )}
          <Button onPress={() => void minga().discardHeld(group, id)}>{t('discard')}</Button>
        </ButtonRow>
      }
    >
      <Stack>
        <p>{t('heldFound')}</p>
        <Refused>{refused}</Refused>
      </Stack>
    </Sheet>
  );
}
