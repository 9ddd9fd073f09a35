import { type Icon, IconBan, IconCheck, IconMapPin, IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import type { Act } from '../../../../view/use-act.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { useWho } from '../../../../view/use-who.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Help } from '../help-view.ts';
import { useAct } from '../use-refusal.ts';

type Is = 'accept' | 'address' | 'decline' | 'callOff' | 'withdraw' | 'notDone';

type Look = {
  readonly icon: Icon;
  readonly title: 'accept' | 'tellWhere' | 'decline' | 'callOff' | 'withdraw' | 'notDone';
  readonly label: 'where' | 'reason';
  readonly mustSay: boolean;
  readonly said: 'accepted' | 'told' | 'sent';
  readonly run: (act: Act, help: Help['id'], words: string) => Promise<boolean>;
};

const looks: Readonly<Record<Is, Look>> = {
  accept: {
    icon: IconCheck,
    title: 'accept',
    label: 'where',
    mustSay: false,
    said: 'accepted',
    // Two commands: where it is names the acceptance, and nothing is signed about what is not in the books yet. It stands without.
    run: async (act, help, words) =>
      (await act('aid.accept', { help })) && (words === '' || (await act('aid.address', { help, words }))),
  },
  address: {
    icon: IconMapPin,
    title: 'tellWhere',
    label: 'where',
    mustSay: true,
    said: 'told',
    run: (act, help, words) => act('aid.address', { help, words }),
  },
  decline: {
    icon: IconBan,
    title: 'decline',
    label: 'reason',
    mustSay: false,
    said: 'sent',
    run: (act, help, words) => act('aid.decline', { help, words }),
  },
  callOff: {
    icon: IconBan,
    title: 'callOff',
    label: 'reason',
    mustSay: false,
    said: 'sent',
    run: (act, help, words) => act('aid.decline', { help, words }),
  },
  withdraw: {
    icon: IconBan,
    title: 'withdraw',
    label: 'reason',
    mustSay: false,
    said: 'sent',
    run: (act, help, words) => act('aid.withdraw', { help, words }),
  },
  notDone: {
    icon: IconMessageQuestion,
    title: 'notDone',
    label: 'reason',
    mustSay: true,
    said: 'sent',
    run: (act, help, words) => act('aid.notDone', { help, words }),
  },
};

/** A step with words to it, which only the other one reads: where it is, or why not. What was written stays until it is sent. */
export function WordsSheet(props: { readonly is: Is; readonly help: Help; readonly onClose: () => void }): ReactNode {
  const { is, help, onClose } = props;
  const t = useMessages(aidMessages);
  const say = useToast();
  const who = useWho();
  const { act, busy, refused } = useAct();
  const { value, change, clear } = useDraft(`aid/${is}/${help.id}`, { words: '' });
  if (value === null) return null;
  const { icon, title, label, mustSay, said, run } = looks[is];
  // Where it is is told to the helper; a reason to the other one, whoever that is.
  const name = who(label === 'where' ? help.helper : help.other).name;
  const send = async (): Promise<void> => {
    if (!(await run(act, help.id, value.words.trim()))) return;
    clear();
    say(t(said));
    onClose();
  };
  return (
    <ConfirmSheet
      title={t(title)}
      open={true}
      onClose={onClose}
      confirm={{ label: t(title), icon, busy, onPress: () => void send() }}
    >
      <Stack>
        <p>{t(`${is}Means`, { name })}</p>
        <TextArea
          label={t(label)}
          hint={t('onlyReads', { name })}
          optional={!mustSay}
          value={value.words}
          onChange={(words) => change({ words })}
          maxLength={280}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </ConfirmSheet>
  );
}
