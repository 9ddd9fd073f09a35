import { vi } from 'vitest';
import { linkProof } from '../../src/wire/local-link/link-messages.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { comeTogether, describedAs, exchangeCodes } from '../session/link-steps.ts';
import { memberOf, neighbours } from '../session/steps.ts';
import { startPhone } from '../session/test-phone.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/wire/local-link/link-messages.ts', { spy: true });

/** Eve is a member, and passes on to Bea what Ana has said to her, so that Bea takes her phone for Ana's. */
threatInPlace('Somebody in between two linked phones', {
  attack: async () => {
    const relay = await startTestRelay();
    const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    const [anas, beas] = await comeTogether(group, ana, bea);
    const [answer, offer] = await exchangeCodes(anas, beas);
    const eves = describedAs('answer');
    const said: Uint8Array[] = [];
    await ana.localLink('begin', group, { mine: offer, theirs: eves }, async (sealed) => void said.push(sealed));
    await bea.localLink('begin', group, { mine: answer, theirs: offer }, async () => undefined);
    for (const sealed of said) await bea.localLink('hear', group, sealed);
    return (await beas.until(({ same }) => same)).member === memberOf(ana, group);
  },
  takeOut: () => vi.mocked(linkProof).mockImplementation(() => new Uint8Array(1)),
});
