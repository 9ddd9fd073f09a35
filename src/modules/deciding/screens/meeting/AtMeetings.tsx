import { lazy, type ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { decidingMessages } from '../../messages/catalog.ts';
import type { Ballot } from '../views.ts';
import type { WordPictures } from '../word-pictures.ts';

const HandsSheet = lazy(async () => ({ default: (await import('./HandsSheet.tsx')).HandsSheet }));
const PapersSheet = lazy(async () => ({ default: (await import('./PapersSheet.tsx')).PapersSheet }));

type Props = {
  readonly ballot: Ballot;
  /** Of its words, which the page of the vote has: fetched from here they would bring that page with them. */
  readonly pictures: WordPictures;
};

/** For whoever records a meeting that is not over: the vote is taken there and then. */
export function AtMeetings({ ballot, pictures }: Props): ReactNode {
  const t = useMessages(decidingMessages);
  return ballot.meetings.map((meeting) => (
    <Card key={meeting.id} title={t('voteHere')}>
      <p dir="auto">{t('atMeeting', { title: meeting.title })}</p>
      {meeting.takesHands && <HandsSheet ballot={ballot} meeting={meeting} pictures={pictures} />}
      {meeting.takesPapers && <PapersSheet ballot={ballot} meeting={meeting} />}
    </Card>
  ));
}
