/** Where texts that people edit together are read and written. Automerge is behind it, in a room of its own. */
import type { TextDesk } from '../../replication/texts/text-desk.ts';

export type Texts = {
  /** Fetched at the first text that is asked for; one for each open group. */
  readonly open: () => Promise<TextDesk>;
  /** Names what judges changes: what another version refused is tried again. */
  readonly judgedBy: string;
  /** Of how many refused changes of one device nothing more is tried. */
  readonly patience: number;
};
