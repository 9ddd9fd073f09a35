import type { CarriedBooks } from '../../core/carrier.ts';
import type { SpokenEpochs } from '../spoken-epoch.ts';

export type ScreenPorts = {
  readonly books: Pick<CarriedBooks, 'group' | 'log' | 'read' | 'receiveEntries'>;
  readonly epochs: () => SpokenEpochs;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Bytes of a message in a frame, 256–1,024; 400 when nothing is said. */
  readonly blockBytes?: number;
};
