import { IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId, MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import type { Case } from '../case-view.ts';

/** Who reported whom, who hears it, and how it ended. */
export function CaseFacts({ view }: { readonly view: Case }): ReactNode {
  const t = useMessages(moderationMessages);
  const { list } = useFormat();
  const who = useWho();
  const names = useNames();
  const path = useThingPath();
  const { at } = useGroupPath();
  const namesOf = (accounts: readonly AccountId[]): string => list(accounts.map((account) => who(account).name));
  const members = (ids: readonly MemberId[]): string => list(ids.map((id) => names.of(id)));
  const facts: readonly Fact[] = [
    { label: t('reporter'), value: view.reporter === null ? t('somebody') : <bdi>{who(view.reporter).name}</bdi> },
    { label: t('whom'), value: namesOf(view.about) },
    ...(view.role === 'voter' ? [] : [{ label: t('heardBy'), value: members(view.hearing) }]),
    ...(view.decidedBy === null ? [] : [{ label: t('decidedBy'), value: <bdi>{names.of(view.decidedBy)}</bdi> }]),
    ...(view.outcome === null ? [] : [{ label: t('outcome'), value: t(view.outcome) }]),
  ];
  const to = path(view);
  return (
    <>
      <Facts facts={facts} />
      {to !== null && (
        <ButtonLink icon={IconEye} href={at(to)}>
          {t('showThing')}
        </ButtonLink>
      )}
    </>
  );
}

/** Where what it is about is shown; to those who are no side of a deal, the listing that it began with. */
function useThingPath(): (view: Case) => string | null {
  const partyOf = useParties();
  return ({ what, ref, about, role, listing, thread }) => {
    const isParty = role === 'reporter' || role === 'reported';
    const [first] = about;
    if (what === 'member') return first === undefined ? null : partyOf(first).path;
    if (isParty && what === 'deal') return `/deals/${ref}`;
    if (isParty && what === 'help') return `/helping/${ref}`;
    if (isParty && what === 'payment') return `/movement/${ref}`;
    if (thread !== null) return `/talk/${thread}`;
    return listing === null ? null : `/market/${listing}`;
  };
}
