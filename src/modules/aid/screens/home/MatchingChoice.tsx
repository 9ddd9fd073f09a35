import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';

/** Whether the app says who could help with what. Undone by the button that comes in its place. */
export function MatchingChoice(): ReactNode {
  const t = useMessages(aidMessages);
  const { act, busy, refused } = useAct();
  const on = useQuery('aid.forMe', {})?.on ?? null;
  const group = useGroup();
  const mayChoose = memberOf(group, group.me.member)?.coordinator === true;
  if (on === null) return null;
  return (
    <>
      <IconLabel icon={on ? IconEye : IconEyeOff} tone={on ? 'leaf' : 'soft'}>
        {t(on ? 'matchingOn' : 'matchingOff')}
      </IconLabel>
      <Refused>{refused}</Refused>
      {mayChoose && (
        <Button
          icon={on ? IconEyeOff : IconEye}
          busy={busy}
          onPress={() => void act('aid.switchMatching', { on: !on })}
        >
          {t(on ? 'matchingStop' : 'matchingStart')}
        </Button>
      )}
    </>
  );
}
