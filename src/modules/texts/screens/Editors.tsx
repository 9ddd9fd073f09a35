import { IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { Refused } from '../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../ui/feedback/Toast.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { rulePath } from '../../../view/changes.ts';
import { useGroupPath } from '../../../view/group-path.ts';
import { viewMessages } from '../../../view/messages/catalog.ts';
import { useRulesWay } from '../../../view/rules.ts';
import { useActWith } from '../../../view/use-act.ts';
import type { QueryView } from '../../../view/view-types.ts';
import { textsMessages } from '../messages/catalog.ts';
import { useSentence } from './use-refusal.ts';

/** Who may change the text; coordinators decide it. */
export function Editors({ view }: { readonly view: QueryView<'texts.editors'> }): ReactNode {
  const t = useMessages(textsMessages);
  const say = useToast();
  const usual = useMessages(viewMessages);
  const { at } = useGroupPath();
  const { mayChange, voted } = useRulesWay();
  const { act, busy, refused } = useActWith(useSentence());
  const everybody = view.editors === 'members';
  const editors = everybody ? 'coordinators' : 'members';
  const decide = async (): Promise<void> => {
    if (await act('texts.allow', { editors, seen: view.standing })) say(t('allowed'));
  };
  return (
    <Stack>
      <p>{everybody ? t('whoMembers') : t('whoCoordinators')}</p>
      <Refused>{refused}</Refused>
      {mayChange && (
        <Button kind="quiet" busy={busy} onPress={() => void decide()}>
          {everybody ? t('letCoordinators') : t('letMembers')}
        </Button>
      )}
      {voted && (
        <ButtonLink kind="quiet" icon={IconMessageQuestion} href={at(rulePath('agreement', editors))}>
          {usual('proposeChange')}
        </ButtonLink>
      )}
    </Stack>
  );
}
