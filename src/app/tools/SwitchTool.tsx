import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { SureButton } from '../../ui/overlays/SureButton.tsx';
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
  const acting = useActWith((refusal) => ofModule(refusal) ?? ofBooks(refusal) ?? t('refused', { code: refusal.code }));
  const words = { tool: tool.name };
  const label = on === view.on ? t(on ? 'leaveOn' : 'leaveOff') : t(on ? 'switchOn' : 'switchOff');
  return (
    <SureButton
      label={label}
      icon={on ? IconEye : IconEyeOff}
      title={on ? t('onTitle', words) : t('offTitle', words)}
      acting={acting}
      run={() => acting.act('governing.switchTool', { tool: tool.id, on, seen: view.standing })}
      onDone={() => say(t(on ? 'doneOn' : 'doneOff'))}
    >
      <p>{on ? t('onMeans') : t('offMeans')}</p>
      {!on && <p>{t('offWaits')}</p>}
    </SureButton>
  );
}
