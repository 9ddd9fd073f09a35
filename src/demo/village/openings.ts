/** What villagers sign to found the group, to let somebody in, and to come in. (protocol §2, §9) */
import { type EntryId, type GroupId, idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import { groupOf } from '../../core/membership/founding.ts';
import type { Draft } from '../../core/module.ts';
import type { CborMap } from '../../wire/cbor.ts';
import type { StoryWords } from '../words/words.ts';
import type { InvitationHand, StoryAuthor } from './author.ts';

/** The village's only unit: whole minutes. */
export const storyUnit = 'time' as UnitId;

export type Founding = {
  readonly words: StoryWords;
  /** Minutes below zero. */
  readonly limit: number;
  /** 16 bytes: two villages founded alike are two groups all the same. */
  readonly nonce: Uint8Array;
};

export async function foundingBy(
  founder: StoryAuthor,
  { words, limit, nonce }: Founding,
): Promise<{ readonly group: GroupId; readonly draft: Draft }> {
  const founded: CborMap = {
    name: words.village,
    agreement: words.agreement,
    units: [{ id: storyUnit, name: 'h', is: 'time', scale: 0 }],
    limits: { [storyUnit]: limit },
    policies: {},
    nonce,
    root: idToBytes(founder.self.member),
    device: idToBytes(founder.self.device),
    box: founder.box,
  };
  const group = groupOf(founded);
  const authorisation = await founder.signDevice(group, founder.self.device);
  return { group, draft: { kind: 'found', payload: { ...founded, authorisation } } };
}

/** For one newcomer, who may owe what the founding allows. */
export const inviteDraft = (hand: InvitationHand, limit: number): Draft => ({
  kind: 'invite',
  payload: { key: hand.publicKey, box: hand.boxKey.publicKey, uses: 1, limits: { [storyUnit]: limit } },
});

export async function joinDraft(
  newcomer: StoryAuthor,
  hand: InvitationHand,
  invitation: EntryId,
  group: GroupId,
): Promise<Draft> {
  const { device, member } = newcomer.self;
  const payload = {
    ref: idToBytes(invitation),
    key: hand.publicKey,
    root: idToBytes(member),
    box: newcomer.box,
    authorisation: await newcomer.signDevice(group, device),
    invited: await hand.signJoin(group, member, device),
  };
  return { kind: 'join', payload };
}

export const coordinatorDraft = (member: MemberId): Draft => ({
  kind: 'role.grant',
  payload: { member: idToBytes(member), role: 'coordinator' },
});
