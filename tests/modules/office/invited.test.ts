/** Who comes in by an invitation that was made for the owner of an account. */
import { describe, expect, test } from 'vitest';
import type { AccountId, EntryId } from '../../../src/core/ids.ts';
import type { Context } from '../../../src/core/module.ts';
import { governingService } from '../../../src/modules/governing/service.ts';
import { invited } from '../../../src/modules/office/invited.ts';
import { officeService } from '../../../src/modules/office/service.ts';
import { newcomer, type Phone, settle } from '../../core/cast.ts';
import { act, keeping } from './affairs.ts';

/** What a phone knows that made these invitations. */
const knowing = (phone: Phone, made: readonly (readonly [EntryId, AccountId])[], now = phone.context.now): Context => ({
  ...phone.context,
  now,
  invitedFor: new Map(made),
});
const waiting = (context: Context): string[] =>
  officeService.errands(context).flatMap(({ topic, member }) => (topic === 'office.came-in' ? [String(member)] : []));

/** Bea invites Lola, who owes nothing yet. */
function lolasInvitation(expires?: number) {
  const village = keeping();
  const { bea, lola } = village;
  const invitation = bea.invite(0, expires === undefined ? {} : { expires });
  const comesIn = (): Phone => {
    const eva = newcomer('eva', bea);
    eva.join(invitation);
    settle(...village.all, eva);
    return eva;
  };
  return { ...village, invitation, made: [[invitation.entry.id, lola]] as const, comesIn };
}

describe('the owner of an account', () => {
  test('is waited for, and then stands under For me of who keeps it, who knows whom it was for', () => {
    const { ana, bea, lola, made, invitation, comesIn } = lolasInvitation();
    expect([invited({ account: lola }, knowing(bea, made)), waiting(knowing(bea, made))]).toEqual([
      { invitation: invitation.entry.id, came: null },
      [],
    ]);
    const eva = comesIn();
    expect(invited({ account: lola }, knowing(bea, made)).came?.member).toBe(eva.member);
    expect(waiting(knowing(bea, made))).toEqual([eva.member]);
    expect([waiting(bea.context), waiting(knowing(ana, made))]).toEqual([[], []]);
  });

  test('is nobody to vouch for: with a limit of their own they could not take over that of the account', () => {
    const { bea, made, comesIn } = lolasInvitation();
    comesIn();
    const topics = (context: Context) => governingService.errands(context).map(({ topic }) => topic);
    expect([topics(bea.context), topics(knowing(bea, made))]).toEqual([['governing.vouch'], []]);
  });

  test('is not asked about again once the account is on its way to them', () => {
    const { ana, bea, all, lola, made, comesIn } = lolasInvitation();
    const eva = comesIn();
    const asked = act(bea, 'handOver', { account: lola, to: eva.member, own: true });
    expect(waiting(knowing(bea, made))).toEqual([]);
    settle(...all, eva);
    act(ana, 'agree', { ask: asked.entry.id });
    settle(...all, eva);
    expect(waiting(knowing(bea, made))).toEqual([]);
  });
});

describe('an invitation that ended with nobody in', () => {
  test('makes room for another one', () => {
    const { bea, lola, made, invitation } = lolasInvitation(5_000);
    const before = knowing(bea, made, 4_999);
    expect(invited({ account: lola }, before).invitation).toBe(invitation.entry.id);
    expect(invited({ account: lola }, knowing(bea, made, 5_000))).toEqual({ invitation: null, came: null });
    bea.about('invite.revoke', invitation);
    expect(invited({ account: lola }, knowing(bea, made, 4_999))).toEqual({ invitation: null, came: null });
    const second = bea.invite(0);
    const both = [...made, [second.entry.id, lola]] as const;
    expect(invited({ account: lola }, knowing(bea, both)).invitation).toBe(second.entry.id);
  });
});
