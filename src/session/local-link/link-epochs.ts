import type { LinkEpoch } from '../../replication/local-link/ports.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { type SpokenEpoch, spokenEpochs } from '../group/spoken-epochs.ts';
import type { Purpose } from '../group/traffic.ts';
import type { Identity } from '../ports/identity.ts';

/** Newest first. `purpose`: a card that is shown, or what is said on the link. */
export function linkEpochs(
  identity: Identity,
  group: OpenGroup,
  purpose: Extract<Purpose, 'card' | 'live'>,
): [LinkEpoch, ...LinkEpoch[]] {
  const forThis = ({ name, seal, open, leadsOn }: SpokenEpoch): LinkEpoch => ({
    name,
    seal: (content) => seal(content, purpose),
    open: (sealed) => open(sealed, purpose),
    leadsOn,
  });
  const [newest, ...older] = spokenEpochs(identity, group);
  return [forThis(newest), ...older.map(forThis)];
}
