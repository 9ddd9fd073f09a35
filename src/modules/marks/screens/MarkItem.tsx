import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonRow } from '../../../ui/actions/ButtonRow.tsx';
import { ListActions, ListItem } from '../../../ui/layout/List.tsx';
import { SureButton } from '../../../ui/overlays/SureButton.tsx';
import { Avatar } from '../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useMarkName } from '../../../view/marks/use-mark-name.ts';
import { useParties } from '../../../view/parties.ts';
import { marksMessages } from '../messages/catalog.ts';
import type { Mark } from './mark-view.ts';
import { useAct } from './use-refusal.ts';
import { useUntilWords } from './use-until-words.ts';

/** Who has it, until when, and who gave it. */
export function MarkItem({ mark, mayTake }: { readonly mark: Mark; readonly mayTake: boolean }): ReactNode {
  const t = useMessages(marksMessages);
  const { at } = useGroupPath();
  const partyOf = useParties();
  const markName = useMarkName();
  const untilWords = useUntilWords();
  const acting = useAct();
  const { account, mark: id } = mark;
  const { name, face, path } = partyOf(account);
  const words = { name, mark: markName(id) };
  return (
    <>
      <ListItem lead={<Avatar {...face} />} title={t('hasMark', words)} detail={untilWords(mark)} href={at(path)} />
      {mayTake && (
        <ListActions>
          <ButtonRow>
            <SureButton
              label={t('takeMark')}
              icon={IconTrash}
              title={t('takeMarkAsk', words)}
              acting={acting}
              run={() => acting.act('marks.remove', { account, mark: id })}
            >
              <p>{t('takeMarkMeans')}</p>
            </SureButton>
          </ButtonRow>
        </ListActions>
      )}
    </>
  );
}
