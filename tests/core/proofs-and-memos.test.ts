import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../src/core/ids.ts';
import { deviceAuthorisation, joinAuthorisation } from '../../src/core/membership/authorisations.ts';
import { memoBoxOf, memoContext, memoRecipients } from '../../src/core/memo.ts';
import { proofsOf } from '../../src/core/proofs.ts';
import { bytesToHex } from '../../src/lib/bytes.ts';
import { registry } from '../../src/modules/core.ts';
import { foundingPhone, keyOf, newcomer, village } from './cast.ts';

describe('signatures inside a payload', () => {
  const proofs = proofsOf(registry);

  test('a founding carries the founder’s word for the founding device', () => {
    const ana = foundingPhone('ana');
    const [founding] = ana.held.values();
    expect(founding && proofs(founding.entry)).toMatchObject([
      { publicKey: idToBytes(ana.member), message: deviceAuthorisation(ana.state.group, ana.device) },
    ]);
  });

  test('a join carries the newcomer’s word for the device and the invitation’s for both', () => {
    const { ana } = village(['ana']);
    const invited = ana.invite(0, { name: 'one' });
    const dora = newcomer('dora', ana);
    const { group } = ana.state;
    expect(proofs(dora.join(invited).entry)).toMatchObject([
      { publicKey: idToBytes(dora.member), message: deviceAuthorisation(group, dora.device) },
      { publicKey: keyOf('one key'), message: joinAuthorisation(group, dora.member, dora.device) },
    ]);
  });

  test('a further device carries its member’s word', () => {
    const ana = foundingPhone('ana');
    const [founding] = ana.held.values();
    const tablet = newcomer('ana/tablet', ana);
    expect(founding && proofs(tablet.addDevice(founding).entry)).toMatchObject([
      { publicKey: idToBytes(ana.member), message: deviceAuthorisation(ana.state.group, tablet.device) },
    ]);
  });

  test.each(['pay', 'join', 'lottery.draw'])('a %s that nobody can read carries none', (kind) => {
    const ana = foundingPhone('ana');
    expect(proofs(ana.make(kind, { what: 'ever' }).entry)).toEqual([]);
  });

  test('no two of the messages are alike, nor the same in another group', () => {
    const [here, there] = [foundingPhone('ana'), foundingPhone('ana', { name: 'Another' })];
    const { device, member } = here;
    const messages = [here, there].flatMap(({ state: { group } }) => [
      deviceAuthorisation(group, device),
      joinAuthorisation(group, member, device),
      memoContext(group),
    ]);
    expect(new Set(messages.map(bytesToHex)).size).toBe(6);
  });
});

describe('memos', () => {
  test('are locked to devices that are known, each once', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const stranger = newcomer('dora', ana).device;
    expect(memoRecipients(ana.state, [bea.device, stranger, bea.device, ana.device])).toEqual([
      keyOf('bea box'),
      keyOf('ana box'),
    ]);
  });

  test('are found in the entry that carries them', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const memo = new Uint8Array([1, 2, 3]);
    const [told, untold] = [ana.pay(bea, 1, { memo }), ana.pay(bea, 1)];
    const boxes = [told.entry.id, untold.entry.id].map((id) => memoBoxOf(ana.state.log.nodes.get(id)));
    expect(boxes).toEqual([memo, null]);
    expect(memoBoxOf(undefined)).toBeNull();
  });
});
