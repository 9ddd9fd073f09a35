import { layerFault } from '../../scripts/lint/layers-rule.ts';
import { threat } from './support/threat.ts';

/** The books are to be judged by a package that nobody looked at. */
threat<typeof layerFault>('A dependency that turns bad', {
  attack: (fault) => fault('src/core/replay.ts', 'left-pad', false) === undefined,
  defence: layerFault,
  takenOut: () => undefined,
});
