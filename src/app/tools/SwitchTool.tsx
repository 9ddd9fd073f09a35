import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import { useCoreRefusal } from '../../view/refusals/use-core-refusal.ts';
import { useActWith } from '../../view/use-act.ts';
import { useRefusal } from '../frame/use-refusal.ts';
import { toolsMessages } from './messages/catalog.ts';
import type { ToolView } from './ToolCard.tsx';
import type { Tool } from './use-tools.ts';

/** Decides for the group that a tool is on, or off: also the way it is, where two decided at the same time. */
export function SwitchTool(props: { readonly tool: Tool; readonly view: ToolView; readonly on: boolean }): ReactNode {
  const t = useMessages(toolsMessages);
  const { tool, view, on } = props;
  const say = useToast();
  const ofModule = useRefusal();
  const ofBooks = useCoreRefusal();
  const { act, busy, refused } = useActWith(
    (refusal) => ofModule(refusal) ?? ofBooks(refusal) ?? t('refused', { code: refusal.code }),
  );
  const [asking, setAsking] = useState(false);
  const words = { tool: tool.name };
  const label = on === view.on ? t(on ? 'leaveOn' : 'leaveOff') : t(on ? 'switchOn' : 'switchOff');
  const icon = on ? IconEye : IconEyeOff;

  const decide = async (): Promise<void> => {
    if (!(await act('governing.switchTool', { tool: tool.id, on, seen: view.standing }))) return;
    setAsking(false);
    say(t(on ? 'doneOn' : 'doneOff'));
  };
  return (
    <>
      <Button icon={icon} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmSheet
        title={on ? t('onTitle', words) : t('offTitle', words)}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label, icon, busy, onPress: () => void decide() }}
        cancel={t('goBack')}
      >
        <Stack>
          <p>{on ? t('onMeans') : t('offMeans')}</p>
          {!on && <p>{t('offWaits')}</p>}
          {refused !== null && (
            <Notice tone="problem" live={true}>
              {refused}
            </Notice>
          )}
        </Stack>
      </ConfirmSheet>
    </>
  );
}
