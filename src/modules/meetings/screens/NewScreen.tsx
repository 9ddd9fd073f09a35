import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Refused } from '../../../ui/feedback/Refused.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { PeopleChoice } from '../../../ui/people/PeopleChoice.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useGroup } from '../../../view/stores.ts';
import { useDraft } from '../../../view/use-draft.ts';
import { minga } from '../../../view/worker-client.ts';
import { meetingsMessages } from '../messages/catalog.ts';
import { useDoing } from './use-refusal.ts';
import { useSomebody } from './use-somebody.ts';

const most = 500;

/** People meet: what about, and who is here. Whoever comes later is added on the next screen. */
export function NewScreen(): ReactNode {
  const t = useMessages(meetingsMessages);
  const { at, go } = useGroupPath();
  const { group, me } = useGroup();
  const people = useSomebody();
  const { run, busy, refused } = useDoing();
  const { value, change, clear } = useDraft('meetings/new', {
    ...{ title: '', place: '', agenda: '' },
    present: [me.member as string] as readonly string[],
  });
  if (value === null) return null;
  const known = value.present.filter((id) => people.some((each) => each.id === id));
  const start = async (): Promise<void> => {
    const { title, place, agenda } = value;
    const present = known as readonly string[] as readonly AccountId[];
    const begun = { id: '' };
    const hold = async () => {
      const done = await minga().act(group, 'meetings.hold', { title, place, agenda: agenda.split('\n'), present });
      if (done.ok) begun.id = done.value.at(-1) ?? '';
      return done;
    };
    if (!(await run(hold))) return;
    clear();
    go(`/meetings/${begun.id}`, { replace: true });
  };
  return (
    <Screen
      title={t('start')}
      back={{ href: at('/meetings') }}
      help={{ sentences: [t('helpNew'), t('helpNewWho'), t('helpNewLater')] }}
      footer={
        <Button kind="primary" wide={true} icon={IconCheck} busy={busy} onPress={() => void start()}>
          {t('startIt')}
        </Button>
      }
    >
      <TextField label={t('what')} value={value.title} onChange={(title) => change({ title })} maxLength={120} />
      <TextField
        label={t('place')}
        optional={true}
        value={value.place}
        onChange={(place) => change({ place })}
        maxLength={60}
      />
      <TextArea
        label={t('agenda')}
        hint={t('agendaHint')}
        optional={true}
        rows={4}
        value={value.agenda}
        onChange={(agenda) => change({ agenda })}
      />
      <PeopleChoice
        label={t('whoIsHere')}
        hint={t('whoIsHereHint')}
        people={people}
        chosen={new Set(known)}
        onChange={(present) => change({ present: [...present] })}
        wanted={{ least: 0, most }}
      />
      <Refused>{refused}</Refused>
    </Screen>
  );
}
