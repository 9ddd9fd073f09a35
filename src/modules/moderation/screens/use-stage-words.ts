import { useMessages } from '../../../i18n/use-messages.ts';
import { moderationMessages } from '../messages/catalog.ts';
import type { Case } from './case-view.ts';

const keys = {
  open: 'stageOpen',
  decided: 'stageDecided',
  appealed: 'stageAppealed',
  vote: 'stageVote',
  final: 'stageFinal',
  fallen: 'stageFallen',
} as const;

/** How it stands, as whoever reads it would say. */
export function useStageWords(): (view: Pick<Case, 'stage' | 'toDecide'>) => string {
  const t = useMessages(moderationMessages);
  return ({ stage, toDecide }) => t(toDecide ? 'stageMine' : keys[stage]);
}
