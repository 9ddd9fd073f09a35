import { IconCertificate } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Refused } from '../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../ui/overlays/Sheet.tsx';
import { useMarkName } from '../../../view/marks/use-mark-name.ts';
import { marksMessages } from '../messages/catalog.ts';
import { type Lasting, lastings, untilOf } from './lasting.ts';
import type { Offered } from './mark-view.ts';
import { useCandidates } from './use-candidates.ts';
import { useAct } from './use-refusal.ts';

/** A mark of the group's own, beside those that the app has words for. */
const own = '+';
/** Letters of one, as the command counts them. */
const markMost = 32;

/** Whom, what, and until when. */
export function GiveMark(props: {
  readonly to: AccountId | null;
  readonly offered: Offered;
  readonly onClose: () => void;
}): ReactNode {
  const { offered, onClose } = props;
  const t = useMessages(marksMessages);
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

  const option = (value: string, detail?: string) => ({ value, label: markName(value), detail });
  const give = async (): Promise<void> => {
    if (to === '' || !given) return setTried(true);
    const until = untilOf(lasting, Date.now());
    if (!(await act('marks.give', { account: to as AccountId, mark: given, until }))) return;
    say(t('markGiven'));
    onClose();
  };
  const options = [
    ...offered.standings.map((id) => option(id, t(id === 'seller' ? 'sellerMeans' : 'organisationMeans'))),
    ...offered.criteria.map((id) => option(id)),
    ...offered.helping.map((id) => option(id)),
  ];
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
          options={[...options, { value: own, label: t('ownMark') }]}
        />
        {mark === own && (
          <TextField
            label={t('ownMarkWord')}
            value={ownWord}
            onChange={setOwnWord}
            error={tried && !given ? t('chooseMark') : undefined}
            maxLength={markMost}
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
