import { IconFlag, IconFlagOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'wouter';
import type { AccountId, EntryId, MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { PeopleChoice } from '../../../../ui/people/PeopleChoice.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { useNames } from '../../../../view/use-names.ts';
import { usePeople } from '../../../../view/use-people.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryArgs } from '../../../../view/view-types.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import type { Thing } from '../case-view.ts';
import { mostWords } from '../lengths.ts';
import { useAboutWords } from '../use-about-words.ts';
import { useAct } from '../use-refusal.ts';

type Of = QueryArgs<'moderation.thing'>['thing'];

/** Something is wrong: what happened, and who is told. */
export function ReportScreen(): ReactNode {
  const { is = '', id = '' } = useParams();
  const thing: Of = is === 'member' ? { account: id as AccountId } : { entry: id as EntryId };
  return <Known key={id} thing={thing} id={id} />;
}

function useReportHelp(): Help {
  const t = useMessages(moderationMessages);
  return { sentences: [t('helpReport'), t('helpReportWho'), t('helpReportNext')] };
}

function Known({ thing, id }: { readonly thing: Of; readonly id: string }): ReactNode {
  const t = useMessages(moderationMessages);
  const { at } = useGroupPath();
  const help = useReportHelp();
  // As it was when the form was opened: once the report is there, there is nothing more to report.
  const [sent, setSent] = useState(false);
  const view = useQuery('moderation.thing', { thing });
  if (view === null) return null;
  if (view.mayReport || sent) return <Form thing={thing} id={id} view={view} onSend={() => setSent(true)} />;
  return (
    <Screen title={t('report')} back={{ href: at('/cases') }} help={help}>
      <EmptyState icon={IconFlagOff} title={t('cannotReport')}>
        {t('cannotReportHow')}
      </EmptyState>
    </Screen>
  );
}

function Form(props: {
  readonly thing: Of;
  readonly id: string;
  readonly view: Thing;
  readonly onSend: () => void;
}): ReactNode {
  const { thing, id, view, onSend } = props;
  const t = useMessages(moderationMessages);
  const { list } = useFormat();
  const { at, go } = useGroupPath();
  const about = useAboutWords();
  const names = useNames();
  const people = usePeople(view.parties);
  const say = useToast();
  const { act, busy, refused } = useAct();
  const help = useReportHelp();
  const { value, change, clear } = useDraft(`moderation/report/${id}`, { words: '', picked: [] as readonly string[] });
  if (value === null) return null;
  const isPicking = view.readers.length === 0;
  const send = async (): Promise<void> => {
    onSend();
    const picked = isPicking ? (value.picked as readonly string[] as readonly MemberId[]) : [];
    if (!(await act('moderation.report', { thing, words: value.words, picked }))) return;
    clear();
    say(t('reported'));
    go('/cases', { replace: true });
  };
  const readers = isPicking
    ? t('onlyPicked')
    : t('onlyRead', { names: list(view.readers.map((one) => names.of(one))) });
  return (
    <Screen
      title={t('report')}
      subtitle={about(view)}
      back={{ href: at('/cases') }}
      help={help}
      footer={
        <Button kind="primary" wide={true} icon={IconFlag} busy={busy} onPress={() => void send()}>
          {t('sendReport')}
        </Button>
      }
    >
      <TextArea
        label={t('whatHappened')}
        hint={readers}
        rows={5}
        value={value.words}
        onChange={(words) => change({ words })}
        maxLength={mostWords}
      />
      {isPicking && (
        <PeopleChoice
          label={t('pickTwo')}
          hint={t('pickTwoWhy')}
          people={people}
          chosen={new Set(value.picked)}
          onChange={(picked) => change({ picked: [...picked] })}
          wanted={{ least: 2, most: 2 }}
        />
      )}
      <Refused>{refused}</Refused>
    </Screen>
  );
}
