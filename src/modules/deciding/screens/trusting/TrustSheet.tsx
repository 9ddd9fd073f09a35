import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { usePeople } from '../../../../view/use-people.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import { useAct } from '../use-refusal.ts';
import { topics as knownTopics, topicIcon, useTopicName } from '../use-topics.ts';

/** On which topic, and whom. */
export function TrustSheet(props: { readonly topics: readonly string[]; readonly onClose: () => void }): ReactNode {
  const t = useMessages(outcomeMessages);
  const { me } = useGroup();
  const say = useToast();
  const topicName = useTopicName();
  const people = usePeople([me.member]);
  const { act, busy, refused } = useAct();
  const [topic, setTopic] = useState<string | null>(null);
  const [to, setTo] = useState<AccountId | ''>('');
  const [tried, setTried] = useState(false);
  const all = [...new Set<string>([...knownTopics, ...props.topics])];
  const trust = async (): Promise<void> => {
    setTried(true);
    if (topic === null || to === '' || !(await act('deciding.delegate', { topic, to }))) return;
    say(t('trustGiven'));
    props.onClose();
  };
  return (
    <Sheet
      title={t('trustSomebody')}
      open={true}
      onClose={props.onClose}
      footer={
        <Button kind="primary" wide={true} icon={IconCheck} busy={busy} onPress={() => void trust()}>
          {t('trustSave')}
        </Button>
      }
    >
      <Stack>
        <RadioCards
          label={t('trustTopic')}
          narrow={true}
          value={topic}
          onChange={setTopic}
          error={tried && topic === null ? t('trustTopicMissing') : undefined}
          options={all.map((each) => ({ value: each, label: topicName(each), picture: topicIcon(each) }))}
        />
        <SelectField<AccountId | ''>
          label={t('trustWhom')}
          value={to}
          onChange={setTo}
          error={tried && to === '' ? t('trustWhomMissing') : undefined}
          options={[
            { value: '', label: t('trustWhomMissing') },
            ...people.map(({ id, name }) => ({ value: id as string as AccountId, label: name })),
          ]}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </Sheet>
  );
}
