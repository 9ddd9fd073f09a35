import { type Layer, layers } from '../../scripts/lint/layers.ts';
import { layerFault } from '../../scripts/lint/layers-rule.ts';
import { threat } from './support/threat.ts';

const core = layers.find(({ name }) => name === 'core') as Layer;

/** The books are to be judged by a package that nobody looked at. `packages`: those that `core` may use. */
threat<Layer['packages']>('A dependency that turns bad', {
  attack: (packages) => {
    const usual = core.packages;
    Object.assign(core, { packages });
    const fault = layerFault('src/core/replay.ts', 'left-pad', false);
    Object.assign(core, { packages: usual });
    return fault === undefined;
  },
  defence: core.packages,
  takenOut: ['*'],
});
