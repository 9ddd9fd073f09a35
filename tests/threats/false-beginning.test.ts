import { provenBase } from '../../src/core/closing/proving.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { registry } from '../../src/modules/core.ts';
import { checkpoint, closing, setClosers } from '../core/bookkeeping.ts';
import { meet } from '../core/cast.ts';
import { bytesOf, idOf } from '../core/governing.ts';
import { threat } from './support/threat.ts';

const { ana, all, closers, dora } = closing();
meet(...all);
const closed = checkpoint(ana, closers);
meet(...all);

/** Whoever holds a link can write into its mailbox: Dora puts books there that she closed by herself. */
const own = setClosers(dora, [dora]);
const forged = checkpoint(dora, own);
const seal = dora.sign('seal', { ref: bytesOf(forged), base: new Uint8Array(32) });

threat<Uint8Array>('Books of somebody’s own making, laid into the mailbox of a link', {
  attack: (named) =>
    provenBase(
      registry,
      [own, forged, seal].map(({ entry }) => entry),
      idOf(forged),
      named,
    ) !== null,
  // What the link names has to lie under it.
  defence: idToBytes(idOf(closed)).slice(0, 16),
  takenOut: new Uint8Array(),
});
