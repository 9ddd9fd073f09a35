import { IconEye, IconEyeOff, IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { rulePath } from '../../../../view/changes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { viewMessages } from '../../../../view/messages/catalog.ts';
import { useRulesWay } from '../../../../view/rules.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';

/** Whether the app says who could help with what. Undone by the button that comes in its place. */
export function MatchingChoice(): ReactNode {
  const t = useMessages(aidMessages);
  const { act, busy, refused } = useAct();
  const on = useQuery('aid.forMe', {})?.on ?? null;
  const usual = useMessages(viewMessages);
  const { at } = useGroupPath();
  const { mayChange, voted } = useRulesWay();
  if (on === null) return null;
  return (
    <>
      <IconLabel icon={on ? IconEye : IconEyeOff} tone={on ? 'leaf' : 'soft'}>
        {t(on ? 'matchingOn' : 'matchingOff')}
      </IconLabel>
      <Refused>{refused}</Refused>
      {mayChange && (
        <Button
          icon={on ? IconEyeOff : IconEye}
          busy={busy}
          onPress={() => void act('aid.switchMatching', { on: !on })}
        >
          {t(on ? 'matchingStop' : 'matchingStart')}
        </Button>
      )}
      {voted && (
        <ButtonLink icon={IconMessageQuestion} href={at(rulePath('aid.matching', !on))}>
          {usual('proposeChange')}
        </ButtonLink>
      )}
    </>
  );
}
