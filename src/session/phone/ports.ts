import type { GroupId } from '../../core/ids.ts';
import type { Service } from '../../core/module.ts';
import type { LinkTalk } from '../../replication/local-link/link-talk.ts';
import type { LinkPorts } from '../../replication/local-link/ports.ts';
import type { ScreenPorts } from '../../replication/screen/ports.ts';
import type { ScreenTalk } from '../../replication/screen/screen-talk.ts';
import type { GroupPorts } from '../group/group-ports.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Departures } from '../group/rotating.ts';
import type { EntryStore } from '../ports/entry-store.ts';
import type { LocalGroup } from '../ports/phone-store.ts';
import type { Relays } from '../ports/surroundings.ts';
import type { Texts } from '../ports/texts.ts';

/** Everything the composition root hands in. */
export type PhonePorts = Omit<GroupPorts, 'documents'> & {
  readonly entries: EntryStore;
  /** What every module does for a person. Rejects when their files can't be had now; asked again at the next need. */
  readonly services: () => Promise<readonly Service[]>;
  /** Feed documents of one group. */
  readonly documentsOf: (group: GroupId) => GroupPorts['documents'];
  readonly relays: Relays;
  readonly texts: Texts;
  /** A talk by screen and camera; `kept` is what an earlier one left behind. Rejects when its code can't be had now. */
  readonly talkByScreen: (ports: ScreenPorts, kept: Uint8Array | null) => Promise<ScreenTalk>;
  /** A talk on a direct link, in the epoch of that name. Rejects when its code can't be had now. */
  readonly talkDirectly: (ports: LinkPorts, epoch: string) => Promise<LinkTalk>;
  /** Who gets no further key of the group; as the core has it, when nothing is said. */
  readonly departures?: Departures;
  /** Where this app was served from: links begin with it. */
  readonly origin: string;
  /** Relays that a new group starts with: the one that served the app. */
  readonly homeRelays: readonly string[];
  /** Writes the demo village onto this phone and yields it, ready to be opened. */
  readonly buildDemo: (language: string) => Promise<LocalGroup>;
  /** Lets the villagers' phones act in an open demo. */
  readonly resumeDemo: (open: OpenGroup) => Promise<void>;
  readonly toCsv: (rows: readonly (readonly (string | number)[])[]) => string;
};
