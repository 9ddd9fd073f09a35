import { unjudged } from '../../scripts/simulate/rule-changes.ts';
import { createRegistry, type Registry } from '../../src/core/module.ts';
import { modules, registry } from '../../src/modules/core.ts';
import { newcomer, village } from '../core/cast.ts';
import { threat } from './support/threat.ts';

/** The founder spends all that she may, takes a further phone, and founds the same group there with as much again. */
threat<Registry>('Founding again for a fresh limit', {
  attack: (rules) => {
    const { mallory, bea } = village(['mallory', 'bea'], { limit: 600, registry: rules });
    mallory.pay(bea, 600);
    const [founding] = mallory.held.values();
    if (founding === undefined) throw new Error('a founder has signed its founding');
    const tablet = newcomer('mallory/tablet', mallory);
    tablet.sign('found', { ...founding.entry.payload, authorisation: tablet.opening()['authorisation'] ?? null });
    return tablet.verdictOf(tablet.pay(bea, 600)) === 'valid';
  },
  defence: registry,
  takenOut: createRegistry(modules.map(unjudged('found', 'another-device'))),
});
