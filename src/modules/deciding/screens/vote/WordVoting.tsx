import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { decidingMessages } from '../../messages/catalog.ts';
import { type Word, wordPictures } from '../word-pictures.ts';
import type { VotingProps } from './voting-props.ts';

const yesNo = ['yes', 'no', 'abstain'] as const;
const consent = ['agree', 'aside', 'object'] as const;

/** One of three, each as high as a thumb. */
export function WordVoting({ ballot, asks, choice, onChange, error }: VotingProps): ReactNode {
  const t = useMessages(decidingMessages);
  const words: readonly Word[] = ballot.method === 'consent' ? consent : yesNo;
  return (
    <RadioCards<Word>
      label={asks}
      value={typeof choice === 'string' ? choice : null}
      onChange={onChange}
      error={error}
      options={words.map((word) => ({
        value: word,
        label: t(`word.${word}`),
        picture: wordPictures[word],
        ...(ballot.method === 'consent' && { detail: t(`wordMeans.${word as 'agree' | 'aside' | 'object'}`) }),
      }))}
    />
  );
}
