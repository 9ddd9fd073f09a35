import { IconBallpen, IconChecklist, IconListCheck, IconPencil, IconPlayerPlay } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { TurnCard } from '../../../../ui/layout/TurnCard.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import { useTurn } from '../use-turn.ts';
import type { Decision } from '../views.ts';

/** Whose turn it is, and what they may do now. */
export function DecisionTurn({ decision }: { readonly decision: Decision }): ReactNode {
  const { stage, ballot } = decision;
  const turn = useTurn()(decision);
  return (
    <TurnCard turn={turn} meaning={<Meaning decision={decision} />}>
      {(stage === 'vote' || stage === 'outcome') && ballot !== null && <ToBallot decision={decision} />}
      {stage !== 'vote' && stage !== 'over' && <Further decision={decision} />}
    </TurnCard>
  );
}

function Meaning({ decision }: { readonly decision: Decision }): ReactNode {
  const t = useMessages(decidingMessages);
  const format = useFormat();
  const { stage, closesAt, waits, leads, mine } = decision;
  if (stage === 'vote' && closesAt !== null)
    return <p>{t('votesUntil', { day: format.nearDay(closesAt, Date.now()) })}</p>;
  if (stage === 'idea') return <p>{t(mine ? 'ideaMeansMine' : 'ideaMeans')}</p>;
  if (stage === 'proposal') return <p>{t(leads ? 'proposalMeansMine' : 'proposalMeans')}</p>;
  return waits === 'again' ? <p>{t('againMeans')}</p> : null;
}

function ToBallot({ decision }: { readonly decision: Decision }): ReactNode {
  const t = useMessages(decidingMessages);
  const { at } = useGroupPath();
  const { stage, waits, ballot } = decision;
  const isMine = waits === 'vote' || waits === 'close';
  return (
    <ButtonLink
      kind={isMine || (stage === 'outcome' && waits === null) ? 'primary' : 'quiet'}
      icon={waits === 'vote' ? IconBallpen : IconListCheck}
      href={at(`/ballot/${ballot}`)}
    >
      {t(waits === 'vote' ? 'goVote' : stage === 'vote' ? 'seeVote' : 'seeResult')}
    </ButtonLink>
  );
}

/** Making a proposal of it, saying it better, and asking everybody. */
function Further({ decision }: { readonly decision: Decision }): ReactNode {
  const t = useMessages(decidingMessages);
  const { at } = useGroupPath();
  const { act, busy, refused } = useAct();
  const { id, stage, mine, leads, waits, passed } = decision;
  const page = `/decide/${id}`;
  const isNext = stage === 'proposal';
  // What passed is agreed on in these words: whoever wants it otherwise proposes it anew.
  if (passed === true || (!mine && !leads)) return null;
  const change = mine && (
    <ButtonLink kind={waits === 'again' ? 'primary' : 'quiet'} icon={IconPencil} href={at(`${page}/change`)}>
      {t('changeIt')}
    </ButtonLink>
  );
  return (
    <>
      <Refused>{refused}</Refused>
      <ButtonRow>
        {stage === 'idea' && mine && (
          <Button
            kind="primary"
            icon={IconChecklist}
            busy={busy}
            onPress={() => void act('deciding.set', { decision: id, stage: 'proposal' })}
          >
            {t('makeProposal')}
          </Button>
        )}
        {waits === 'again' && change}
        {(isNext || passed === false) && leads && (
          <ButtonLink kind={isNext ? 'primary' : 'quiet'} icon={IconPlayerPlay} href={at(`${page}/open`)}>
            {t('startVote')}
          </ButtonLink>
        )}
        {waits !== 'again' && change}
      </ButtonRow>
    </>
  );
}
