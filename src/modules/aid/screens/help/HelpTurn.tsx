import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { TurnCard } from '../../../../ui/layout/TurnCard.tsx';
import { useMarkName } from '../../../../view/marks/use-mark-name.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { useWho } from '../../../../view/use-who.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { type Help, isSame, may } from '../help-view.ts';
import { useTurn } from '../use-turn-words.ts';

/** Whose turn it is, and what they may do now. */
export const HelpTurn = ({ help, children }: { readonly help: Help; readonly children: ReactNode }): ReactNode => (
  <TurnCard turn={useTurn()(help)} meaning={<Meaning help={help} />}>
    {children}
  </TurnCard>
);

/** What one would say yes to, or what comes next where that is not plain. */
function Meaning({ help }: { readonly help: Help }): ReactNode {
  const t = useMessages(aidMessages);
  const who = useWho();
  const markName = useMarkName();
  const { stage, lacksMark } = help;
  const { name, isMe } = who(help.helper);
  const mark = lacksMark === null ? '' : markName(lacksMark);
  const lacking = lacksMark !== null && (stage === 'offered' || stage === 'accepted');
  return (
    <>
      {lacking && <Notice tone="warning">{isMe ? t('youLackMark', { mark }) : t('lacksMark', { name, mark })}</Notice>}
      {may(help, 'accept') && <OneMore help={help} />}
      {stage === 'accepted' && help.waitingFor === null && <p>{t('acceptedNext')}</p>}
      {stage === 'ended' && <p>{t('endedMeans')}</p>}
    </>
  );
}

/** More may be accepted than were wanted: whoever does it knows. */
function OneMore({ help }: { readonly help: Help }): ReactNode {
  const t = useMessages(aidMessages);
  const request = useQuery('aid.request', { listing: help.listing })?.request ?? null;
  if (request === null) return null;
  const { shift } = help;
  const part = shift === null ? undefined : request.filling.shifts.find((each) => isSame(each, shift));
  const isFull = part === undefined ? request.full : part.accepted >= part.helpers;
  return isFull ? <Notice>{t('oneMore')}</Notice> : null;
}
