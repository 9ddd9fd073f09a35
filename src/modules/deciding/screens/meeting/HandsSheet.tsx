import { IconCheck, IconHandStop } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useParties } from '../../../../view/parties.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { Ballot, MeetingHere } from '../views.ts';
import type { WordPictures } from '../word-pictures.ts';

type Props = { readonly ballot: Ballot; readonly meeting: MeetingHere; readonly pictures: WordPictures };

export function HandsSheet(props: Props): ReactNode {
  const t = useMessages(decidingMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button wide={true} icon={IconHandStop} onPress={() => setOpen(true)}>
        {t('countHands')}
      </Button>
      {isOpen && (
        <Sheet title={t('countHands')} open={true} onClose={() => setOpen(false)}>
          <Hands {...props} onDone={() => setOpen(false)} />
        </Sheet>
      )}
    </>
  );
}

type Word = 'yes' | 'no' | 'abstain';
const words: readonly Word[] = ['yes', 'no', 'abstain'];

/** Each one who is here, with three answers; what was taken down before can be said anew. Who has voted elsewhere is left out. */
function Hands({ ballot, meeting, pictures, onDone }: Props & { readonly onDone: () => void }): ReactNode {
  const t = useMessages(decidingMessages);
  const say = useToast();
  const partyOf = useParties();
  const { act, busy, refused } = useAct();
  const [said, setSaid] = useState<ReadonlyMap<AccountId, Word>>(new Map());
  const [tried, setTried] = useState(false);
  const asked = meeting.here.filter(({ by }) => by !== 'phone' && by !== 'paper');
  const others = meeting.here.filter(({ by }) => by === 'phone' || by === 'paper');
  const save = async (): Promise<void> => {
    setTried(true);
    const hands = [...said].map(([account, choice]) => ({ account, choice }));
    if (hands.length === 0 || !(await act('deciding.hands', { ballot: ballot.id, meeting: meeting.id, hands }))) return;
    say(t('handsSaved'));
    onDone();
  };
  return (
    <Stack gap="large">
      <p>{t(asked.length === 0 ? 'nobodyLeft' : 'handsMeans')}</p>
      {asked.map(({ account, by, choice }) => (
        <RadioCards<Word>
          key={account}
          label={partyOf(account).name}
          hint={by === 'told' ? t('hasTold') : undefined}
          even={true}
          value={said.get(account) ?? (choice as Word | null)}
          onChange={(word) => setSaid(new Map([...said, [account, word]]))}
          options={words.map((word) => ({ value: word, label: t(`word.${word}`), picture: pictures[word] }))}
        />
      ))}
      {others.length > 0 && (
        <List label={t('hasVoted')}>
          {others.map(({ account, by }) => (
            <ListItem
              key={account}
              lead={<Avatar {...partyOf(account).face} size="small" />}
              title={<bdi>{partyOf(account).name}</bdi>}
              detail={t(by === 'paper' ? 'hasPaper' : 'hasPhone')}
            />
          ))}
        </List>
      )}
      {asked.length > 0 && (
        <>
          <Refused>{refused ?? (tried && said.size === 0 ? t('handsMissing') : null)}</Refused>
          <Button kind="primary" size="large" wide={true} icon={IconCheck} busy={busy} onPress={() => void save()}>
            {t('saveHands', { count: said.size })}
          </Button>
        </>
      )}
    </Stack>
  );
}
