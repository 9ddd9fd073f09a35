import { IconCheck, IconHandClick, IconQrcode } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Tabs } from '../../../../ui/layout/Tabs.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { PeopleChoice } from '../../../../ui/people/PeopleChoice.tsx';
import { QrScanner } from '../../../../ui/qr/QrScanner.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { readMemberCode } from '../../../../view/talk/member-code.ts';
import { useWho } from '../../../../view/use-who.ts';
import { meetingsMessages } from '../../messages/catalog.ts';
import type { Meeting } from '../meeting-view.ts';
import { useAct } from '../use-refusal.ts';
import { useSomebody } from '../use-somebody.ts';

type Props = { readonly meeting: Meeting; readonly onClose: () => void };
type Way = 'tap' | 'scan';

/** Who else is here: by their faces, or by the codes that their phones show, one after another. */
export function AddSheet({ meeting, onClose }: Props): ReactNode {
  const t = useMessages(meetingsMessages);
  const [way, setWay] = useState<Way>('tap');
  const tabs: { readonly id: Way; readonly label: string; readonly icon: typeof IconQrcode }[] = [
    { id: 'tap', label: t('byFace'), icon: IconHandClick },
    { id: 'scan', label: t('byCode'), icon: IconQrcode },
  ];
  return (
    <Sheet title={t('add')} open={true} onClose={onClose}>
      <Tabs label={t('howAdded')} tabs={tabs} current={way} onChange={setWay}>
        {way === 'tap' ? <ByFace meeting={meeting} onClose={onClose} /> : <ByCode meeting={meeting} />}
      </Tabs>
    </Sheet>
  );
}

function ByFace({ meeting, onClose }: Props): ReactNode {
  const t = useMessages(meetingsMessages);
  const people = useSomebody(meeting.present);
  const { act, busy, refused } = useAct();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (people.length === 0) return <p>{t('allHere')}</p>;
  const add = async (): Promise<void> => {
    const accounts = [...chosen] as string[] as AccountId[];
    if (await act('meetings.present', { meeting: meeting.id, accounts })) onClose();
  };
  return (
    <Stack>
      <PeopleChoice
        label={t('whoElse')}
        people={people}
        chosen={chosen}
        onChange={setChosen}
        wanted={{ least: 0, most: 500 }}
      />
      <Refused>{refused}</Refused>
      <Button kind="primary" wide={true} icon={IconCheck} busy={busy} onPress={() => void add()}>
        {t('addThem')}
      </Button>
    </Stack>
  );
}

/** Each code that is read is written down at once, and the next phone may be held up. */
function ByCode({ meeting }: Pick<Props, 'meeting'>): ReactNode {
  const t = useMessages(meetingsMessages);
  const who = useWho();
  const { group } = useGroup();
  const somebody = useSomebody();
  const { act, refused } = useAct();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [last, setLast] = useState<AccountId | null>(null);
  const take = async (text: string): Promise<void> => {
    const code = readMemberCode(text);
    const account = code?.member as string as AccountId;
    if (code?.group !== group || !somebody.some(({ id }) => id === code.member)) return setProblem(t('codeWrong'));
    setProblem(undefined);
    const isNew = !meeting.present.includes(account);
    if (!isNew || (await act('meetings.present', { meeting: meeting.id, accounts: [account] }))) setLast(account);
  };
  return (
    <Stack>
      <p>{t('scanHow')}</p>
      <QrScanner label={t('scanLabel')} onRead={(text) => void take(text)} problem={problem} />
      {last !== null && (
        <Notice tone="good" live={true}>
          {t('isHere', { name: who(last).name })}
        </Notice>
      )}
      <Refused>{refused}</Refused>
    </Stack>
  );
}
