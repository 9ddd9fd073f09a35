import { IconHeart } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useMarkName } from '../../../../view/marks/use-mark-name.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { useWho } from '../../../../view/use-who.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Request } from '../help-view.ts';
import { useFilledWords } from '../use-filled-words.ts';
import { useWhen } from '../use-when.ts';
import { keyOf, shiftsFor } from './shifts-for.ts';
import { useHelp } from './use-help.ts';

/** "I will help": for whom, when, and a word to whoever asked. Nobody is bound until they say yes. */
export function Answering({ request }: { readonly request: Request }): ReactNode {
  const { listing, side, answerers } = request;
  const t = useMessages(aidMessages);
  const { go } = useGroupPath();
  const say = useToast();
  const who = useWho();
  const { help, busy, refused } = useHelp(listing);
  const { value, change, clear } = useDraft(`aid/help/${listing}`, { words: '' });
  const [chosen, setChosen] = useState<AccountId | null>(null);
  const [when, setWhen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const answerer = answerers.find(({ account }) => account === chosen) ?? answerers[0];
  if (value === null || answerer === undefined) return null;
  const { account } = answerer;
  const shifts = shiftsFor(request, account, Date.now());
  // Of one there is nothing to choose.
  const shift = shifts.find((each) => keyOf(each) === when) ?? (shifts.length === 1 ? shifts[0] : undefined);
  const isNeed = side === 'need';
  const { name, isMe } = who(account);
  const label = isNeed
    ? isMe
      ? t('willHelp')
      : t('willHelpOf', { name })
    : isMe
      ? t('wantHelp')
      : t('wantHelpOf', { name });

  const answer = async (): Promise<void> => {
    if (shifts.length > 0 && shift === undefined) return setTried(true);
    const span = shift === undefined ? null : { from: shift.from, to: shift.to };
    const made = await help({ account, shift: span, words: value.words.trim() });
    if (made === null) return;
    clear();
    say(t('answered'));
    go(`/helping/${made}`);
  };
  return (
    <Card as="section">
      {(answerers.length > 1 || !isMe) && (
        <RadioCards
          label={t(isNeed ? 'whoHelps' : 'whoIsHelped')}
          narrow={true}
          value={account}
          onChange={setChosen}
          options={answerers.map((each) => {
            const one = who(each.account);
            return { value: each.account, label: one.isMe ? t('me') : one.name };
          })}
        />
      )}
      <LackingMark request={request} account={account} />
      {shifts.length > 0 && (
        <ShiftChoice
          request={request}
          shifts={shifts}
          value={shift === undefined ? null : keyOf(shift)}
          onChange={setWhen}
          missing={tried && shift === undefined}
        />
      )}
      <TextArea
        label={t('firstWords')}
        hint={t('onlyReads', { name: who(request.account).name })}
        optional={true}
        rows={2}
        value={value.words}
        onChange={(words) => change({ words })}
        maxLength={280}
      />
      <Refused>{refused}</Refused>
      <Button kind="primary" size="large" wide={true} icon={IconHeart} busy={busy} onPress={() => void answer()}>
        {label}
      </Button>
    </Card>
  );
}

function ShiftChoice(props: {
  readonly request: Request;
  readonly shifts: ReturnType<typeof shiftsFor>;
  readonly value: string | null;
  readonly onChange: (key: string) => void;
  readonly missing: boolean;
}): ReactNode {
  const t = useMessages(aidMessages);
  const whenOf = useWhen();
  const filled = useFilledWords(props.request.side);
  return (
    <RadioCards
      label={t('chooseShift')}
      value={props.value}
      onChange={props.onChange}
      error={props.missing ? t('code.aid.shift-missing') : undefined}
      options={props.shifts.map((each) => ({
        value: keyOf(each),
        label: whenOf(each),
        detail: filled(each.accepted, each.helpers),
      }))}
    />
  );
}

/** Whoever lacks it may answer all the same: a coordinator may give it before they are accepted. */
function LackingMark(props: { readonly request: Request; readonly account: AccountId }): ReactNode {
  const t = useMessages(aidMessages);
  const who = useWho();
  const markName = useMarkName();
  const { details, answerers } = props.request;
  const lacks = answerers.some(({ account, lacksMark }) => account === props.account && lacksMark);
  if (!lacks || details === null || details.mark === null) return null;
  const { name, isMe } = who(props.account);
  const mark = markName(details.mark);
  return <Notice tone="warning">{isMe ? t('youLackMark', { mark }) : t('lacksMark', { name, mark })}</Notice>;
}
