import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Stepper } from '../../../../ui/fields/Stepper.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { PeopleChoice } from '../../../../ui/people/PeopleChoice.tsx';
import { useParties } from '../../../../view/parties.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { Ballot, MeetingHere } from '../views.ts';
import { answersOf, mostOf, usePapersFault } from './paper-totals.ts';

/** As one entry takes them. */
const peopleMost = 500;

const saidBy = { phone: 'hasPhone', paper: 'hasPaper', hand: 'hasHand', told: 'hasTold' } as const;

type Props = { readonly ballot: Ballot; readonly meeting: MeetingHere; readonly onDone: () => void };

/** Who put one in, at first everybody here who has said nothing; and what they come to. What can not be is said while it is being typed. */
export function PapersForm({ ballot, meeting, onDone }: Props): ReactNode {
  const t = useMessages(decidingMessages);
  const say = useToast();
  const partyOf = useParties();
  const { act, busy, refused } = useAct();
  const people = meeting.here.filter(({ by }) => by !== 'paper');
  const answers = answersOf(ballot).map((answer) => (typeof answer === 'string' ? answer : t(`word.${answer.word}`)));
  // What is not tapped follows what is heard: a hand that was just taken down may reach this page after it is opened.
  const [tapped, setTapped] = useState<ReadonlyMap<string, boolean>>(new Map());
  const voted = new Set<string>(
    people.flatMap(({ account, by }) => ((tapped.get(account) ?? by === null) ? [account] : [])),
  );
  const choose = (chosen: ReadonlySet<string>): void => {
    const changed = people.filter(({ account }) => chosen.has(account) !== voted.has(account));
    setTapped(new Map([...tapped, ...changed.map(({ account }) => [account, chosen.has(account)] as const)]));
  };
  const [totals, setTotals] = useState<readonly number[]>(answers.map(() => 0));
  const [tried, setTried] = useState(false);
  const fault = usePapersFault()(ballot, voted.size, totals);
  if (people.length === 0) return <p>{t('nobodyLeft')}</p>;
  const save = async (): Promise<void> => {
    setTried(true);
    const put = [...voted] as string[] as AccountId[];
    if (fault !== null) return;
    if (!(await act('deciding.paper', { ballot: ballot.id, meeting: meeting.id, voted: put, totals }))) return;
    say(t('papersSaved'));
    onDone();
  };
  return (
    <Stack gap="large">
      <p>{t('papersMeans')}</p>
      <PeopleChoice
        label={t('whoPaper')}
        people={people.map(({ account, by }) => {
          const { name, detail, face } = partyOf(account);
          return { ...face, id: account, name, detail: by === null ? detail : `${detail} · ${t(saidBy[by])}` };
        })}
        chosen={voted}
        onChange={choose}
        wanted={{ least: 0, most: peopleMost }}
      />
      <Stack>
        <h3>{t('papersGiven', { count: voted.size })}</h3>
        {answers.map((answer, at) => (
          <Stepper
            key={answer}
            label={answer}
            value={totals[at] ?? 0}
            onChange={(to) => setTotals(totals.map((each, place) => (place === at ? to : each)))}
            min={0}
            max={mostOf(ballot, people.length)}
          />
        ))}
      </Stack>
      <Refused>{refused ?? (tried ? fault : null)}</Refused>
      <Button kind="primary" size="large" wide={true} icon={IconCheck} busy={busy} onPress={() => void save()}>
        {t('savePapers')}
      </Button>
    </Stack>
  );
}
