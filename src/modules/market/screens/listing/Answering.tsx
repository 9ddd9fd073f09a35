import { IconHeartHandshake, IconMessage } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId, EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useSellerWords } from '../../../../view/marks/use-seller-words.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { useWho } from '../../../../view/use-who.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { mostOf } from '../lengths.ts';
import { useReturnWords } from '../use-return-words.ts';
import { useBegin } from './use-begin.ts';

type Answering = NonNullable<QueryView<'market.answering'>['answering']>;

/** What it says is wanted in return, if that is enough to agree on. */
function termsOf({ wanted }: Answering): Pick<Answering['wanted'], 'price' | 'other'> | null {
  const { price, other } = wanted;
  if (wanted.return === 'nothing') return { price: null, other: '' };
  const isSaid = wanted.return === 'units' ? price !== null : other !== '';
  return isSaid ? { price, other } : null;
}

/** "I'd like this": where it says what for, the same tap proposes just that, and its owner only says yes. */
export function Answering(props: { readonly listing: EntryId; readonly answering: Answering }): ReactNode {
  const { listing, answering } = props;
  const { side, wanted, accounts } = answering;
  const t = useMessages(marketMessages);
  const { go } = useGroupPath();
  const say = useToast();
  const who = useWho();
  const sellerWords = useSellerWords();
  const inReturn = useReturnWords();
  const { begin, busy, refused } = useBegin(listing);
  const { value, change, clear } = useDraft(`market/begin/${listing}`, { words: '' });
  const [chosen, setChosen] = useState<AccountId | null>(null);
  const account = chosen !== null && accounts.includes(chosen) ? chosen : accounts[0];
  if (value === null || account === undefined) return null;
  const terms = termsOf(answering);
  const isOffer = side === 'offer';
  const forPrice = terms !== null && wanted.return !== 'nothing' ? { price: inReturn(terms) } : null;
  const plain = t(isOffer ? 'wantIt' : 'canDo');
  const label = forPrice === null ? plain : t(isOffer ? 'wantItFor' : 'canDoFor', forPrice);

  // Who answers a need for units would be paid.
  const unsold = !isOffer && wanted.return === 'units' ? sellerWords(account) : null;

  const answer = async (offered: typeof terms): Promise<void> => {
    const deal = await begin({ account, words: value.words.trim(), terms: offered });
    if (deal === null) return;
    clear();
    say(t('answered'));
    go(`/deals/${deal}`);
  };
  return (
    <Card as="section">
      {unsold !== null && <Notice tone="warning">{unsold}</Notice>}
      {(accounts.length > 1 || !who(account).isMe) && (
        <RadioCards
          label={t('answerFor')}
          narrow={true}
          value={account}
          onChange={setChosen}
          options={accounts.map((each) => ({ value: each, label: who(each).isMe ? t('forMe') : who(each).name }))}
        />
      )}
      <TextArea
        label={t('firstWords')}
        hint={t('firstWordsHint')}
        optional={true}
        rows={2}
        value={value.words}
        onChange={(words) => change({ words })}
        maxLength={mostOf.words}
      />
      <Refused>{refused}</Refused>
      <Button
        kind="primary"
        size="large"
        wide={true}
        icon={IconHeartHandshake}
        busy={busy}
        onPress={() => void answer(terms)}
      >
        {label}
      </Button>
      {terms !== null && (
        <Button wide={true} icon={IconMessage} busy={busy} onPress={() => void answer(null)}>
          {t('otherTerms')}
        </Button>
      )}
    </Card>
  );
}
