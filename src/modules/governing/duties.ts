/** What this device signs by itself: it carries out what its person proposed, as soon as enough have signed. (protocol §3.5) */
import { idToBytes } from '../../core/ids.ts';
import type { Context, Draft } from '../../core/module.ts';
import { readyToEnact } from './proposals.ts';

export const duties = (context: Context): Draft[] =>
  readyToEnact(context).map(({ proposal, cosigns }) => ({
    kind: 'enact',
    payload: { ref: idToBytes(proposal), refs: cosigns.map(idToBytes) },
  }));
