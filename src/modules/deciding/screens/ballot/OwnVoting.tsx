import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useChoiceWords } from '../use-choice-words.ts';
import type { Ballot, OwnVote } from '../views.ts';
import { VoteForm } from '../vote/VoteForm.tsx';

/** What this one says: the form, or what was said, which may be said anew until it is closed. */
export function OwnVoting({ ballot, vote }: { readonly ballot: Ballot; readonly vote: OwnVote }): ReactNode {
  const t = useMessages(decidingMessages);
  const who = useWho();
  const names = useNames();
  const inWords = useChoiceWords();
  const [changing, setChanging] = useState(false);
  const { account, said, onPaper, paperWaits, choice, reason, recordedBy } = vote;
  const { name, isMe } = who(account);
  if (onPaper)
    return (
      <Card title={isMe ? t('youOnPaper') : t('onPaperOf', { name })}>
        <p>{t('youOnPaperMeans')}</p>
      </Card>
    );
  if (!said || changing)
    return (
      <>
        {paperWaits && <Notice>{t('paperWaits')}</Notice>}
        <Trusted vote={vote} />
        <VoteForm ballot={ballot} account={account} before={said ? vote : null} onDone={() => setChanging(false)} />
      </>
    );
  return (
    <Card title={isMe ? t('yourVote') : t('voteOf', { name })}>
      <p>
        <strong>
          <bdi>{choice === null ? t('saidElsewhere') : inWords(ballot, choice)}</bdi>
        </strong>
      </p>
      {paperWaits && <Notice>{t('paperWaits')}</Notice>}
      {reason !== null && <p dir="auto">{reason}</p>}
      {recordedBy !== null && <p>{t('recordedBy', { name: names.of(recordedBy) })}</p>}
      <Button icon={IconPencil} onPress={() => setChanging(true)}>
        {t('changeVote')}
      </Button>
    </Card>
  );
}

/** As whom one counts without a word of one's own. */
function Trusted({ vote: { said, follows, trustsPaperOf } }: { readonly vote: OwnVote }): ReactNode {
  const t = useMessages(decidingMessages);
  const who = useWho();
  if (follows !== null && !said) return <Notice>{t('countsAs', { name: who(follows).name })}</Notice>;
  if (trustsPaperOf === null) return null;
  return <Notice>{t('trustsPaper', { name: who(trustsPaperOf).name })}</Notice>;
}
