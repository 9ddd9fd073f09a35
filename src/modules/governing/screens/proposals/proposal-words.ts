import { useMessages } from '../../../../i18n/use-messages.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { governingMessages } from '../../messages/catalog.ts';

export type ProposalRow = QueryView<'governing.proposals'>[number];

const sentences = {
  'member.remove': { theirs: 'proposesRemove', mine: 'youProposeRemove' },
  'member.restore': { theirs: 'proposesRestore', mine: 'youProposeRestore' },
  'role.grant': { theirs: 'proposesRole', mine: 'youProposeRole' },
  'closers.set': { theirs: 'proposesClosers', mine: 'youProposeClosers' },
} as const;
const isKnown = (act: string): act is keyof typeof sentences => Object.hasOwn(sentences, act);

/** "Ana proposes to remove Joao." */
export function useProposalWords(): (row: Pick<ProposalRow, 'act' | 'member' | 'about' | 'closers'>) => string {
  const t = useMessages(governingMessages);
  const names = useNames();
  const { me } = useGroup();
  return ({ act, member, about: id, closers }) => {
    const name = names.of(member);
    if (!isKnown(act)) return t('proposesOther', { name });
    const about = closers.length > 0 ? names.list(closers) : names.of(id);
    return member === me.member ? t(sentences[act].mine, { about }) : t(sentences[act].theirs, { name, about });
  };
}
