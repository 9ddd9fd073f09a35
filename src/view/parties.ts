/**
 * Who stands at one side of a payment: a member, or an account that a helper keeps for a neighbour without a phone, or the
 * group's own. Both go by one kind of id, and a screen that lists payments need not know which it is.
 */
import type { AccountId, MemberId } from '../core/ids.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { NamedAccountView } from '../session/views.ts';
import { type Face, useFace } from './face.ts';
import { useMemberName } from './member-name.ts';
import { viewMessages } from './messages/catalog.ts';
import { photoUrl } from './photo-url.ts';
import { memberOf, useGroup } from './stores.ts';

export type Party = {
  readonly account: AccountId;
  readonly name: string;
  /** Four letters to tell namesakes apart, and for an account who keeps it: "7F3C · kept by Bea". */
  readonly detail: string;
  readonly face: Face;
  /** The page about them, below the group. */
  readonly path: string;
  /** A shop, a school, an association: not one person. */
  readonly isOrganisation: boolean;
  /** `null`: a member's own account. */
  readonly kept: NamedAccountView | null;
};

/** Yields somebody for every id: "Member 7F3C" while nothing is known of them. */
export function useParties(): (account: AccountId) => Party {
  const group = useGroup();
  const memberParty = useMemberParty();
  const keptParty = useKeptParty();
  return (account) => {
    const kept = group.accounts.find((each) => each.account === account);
    return kept === undefined ? memberParty(account) : keptParty(kept);
  };
}

function useMemberParty(): (account: AccountId) => Party {
  const t = useMessages(viewMessages);
  const group = useGroup();
  const nameOf = useMemberName();
  const faceOf = useFace();
  return (account) => {
    const id = account as string as MemberId;
    const member = memberOf(group, id);
    const name = nameOf(member);
    const face = member === undefined ? { name, photo: undefined, portrait: undefined } : faceOf(member);
    const isOrganisation = group.organisations.includes(account);
    const detail = [member?.shortCode ?? '', ...(isOrganisation ? [t('organisation')] : [])].join(' · ');
    return { account, name, detail, face, path: `/people/${id}`, isOrganisation, kept: null };
  };
}

function useKeptParty(): (kept: NamedAccountView) => Party {
  const t = useMessages(viewMessages);
  const group = useGroup();
  const nameOf = useMemberName();
  return (kept) => {
    const { account, profile, shortCode: code, keeper } = kept;
    const isOrganisation = group.organisations.includes(account);
    const isOfGroup = kept.is === 'group' && !isOrganisation;
    const name = profile?.name ?? t(isOfGroup ? 'groupAccount' : 'account', { code });
    const keptBy = keeper === null ? [] : [t('keptBy', { name: nameOf(memberOf(group, keeper)) })];
    const face: Face = {
      name,
      photo: photoUrl(account, profile?.photo),
      portrait: isOfGroup ? undefined : account,
      isOrganisation,
    };
    const is = isOrganisation ? [t('organisation')] : isOfGroup ? [t('ofGroup')] : [];
    const detail = [code, ...is, ...keptBy].join(' · ');
    return { account, name, detail, face, path: `/kept/${account}`, isOrganisation, kept };
  };
}
