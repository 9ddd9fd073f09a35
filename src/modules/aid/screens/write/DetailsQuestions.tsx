import type { ComponentProps, ReactNode } from 'react';
import type { ListingQuestions } from '../../../../view/listing-questions.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { detailsFrom } from './details-draft.ts';

/** On the form of a listing, which keeps the answers with its own. */
export function DetailsQuestions(props: ComponentProps<ListingQuestions['Fields']>): ReactNode {
  const { side, answers, onChange, tried } = props;
  const draft = detailsFrom(answers);
  return <DetailsFields side={side} draft={draft} change={(part) => onChange({ ...draft, ...part })} tried={tried} />;
}
