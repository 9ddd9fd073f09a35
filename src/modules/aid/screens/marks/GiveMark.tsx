import { IconCertificate } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { aidMessages } from '../../messages/catalog.ts';
import { useMarkName } from '../use-mark-name.ts';
import { useAct } from '../use-refusal.ts';
import { mostOf } from '../write/details-draft.ts';
import { type Lasting, lastings, untilOf } from './lasting.ts';
import { useCandidates } from './use-candidates.ts';

/** A mark of the group's own, beside those that the app has words for. */
const own = '+';

/** Whom, what, and until when. */
export function GiveMark(props: {
  readonly to: AccountId | null;
  readonly offered: readonly string[];
  readonly onClose: () => void;
}): ReactNode {
  const { offered, onClose } = props;
  const t = useMessages(aidMessages);
  const format = useFormat();
  const say = useToast();
  const markName = useMarkName();
  const candidates = useCandidates();
  const { act, busy, refused } = useAct();
  const [to, setTo] = useState<string>(props.to ?? '');
  const [mark, setMark] = useState<string | null>(null);
  const [ownWord, setOwnWord] = useState('');
  const [lasting, setLasting] = useState<Lasting>('year');
  const [tried, setTried] = useState(false);
  const now = Date.now();
  const given = mark === own ? ownWord.trim() : mark;

  const give = async (): Promise<void> => {
    if (to === '' || !given) return setTried(true);
    const until = untilOf(lasting, Date.now());
    if (!(await act('aid.mark', { account: to as AccountId, mark: given, until }))) return;
    say(t('markGiven'));
    onClose();
  };
  const dayOf = (each: Lasting): string | undefined => {
    const until = untilOf(each, now);
    return until === null ? undefined : t('untilDay', { day: format.day(until) });
  };
  return (
    <Sheet
      title={t('giveMark')}
      open={true}
      onClose={onClose}
      footer={
        <Button kind="primary" wide={true} icon={IconCertificate} busy={busy} onPress={() => void give()}>
          {t('giveIt')}
        </Button>
      }
    >
      <Stack>
        <SelectField
          label={t('toWhom')}
          value={to}
          onChange={setTo}
          error={tried && to === '' ? t('chooseSomebody') : undefined}
          options={[
            { value: '', label: t('chooseSomebody') },
            ...candidates.map(({ account, name }) => ({ value: account as string, label: name })),
          ]}
        />
        <RadioCards
          label={t('whichMark')}
          value={mark}
          onChange={setMark}
          error={tried && mark === null ? t('chooseMark') : undefined}
          options={[...offered.map((id) => ({ value: id, label: markName(id) })), { value: own, label: t('ownMark') }]}
        />
        {mark === own && (
          <TextField
            label={t('ownMarkWord')}
            value={ownWord}
            onChange={setOwnWord}
            error={tried && !given ? t('chooseMark') : undefined}
            maxLength={mostOf.mark}
          />
        )}
        <RadioCards
          label={t('howLong')}
          value={lasting}
          onChange={setLasting}
          options={lastings.map((each) => ({ value: each, label: t(each), detail: dayOf(each) }))}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </Sheet>
  );
}
