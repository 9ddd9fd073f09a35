import { vi } from 'vitest';
import { unheeded } from '../../scripts/simulate/rule-changes.ts';
import { createRegistry, type Registry } from '../../src/core/module.ts';
import { modules, registry } from '../../src/modules/core.ts';
import { floods } from '../../src/modules/governing/floods.ts';
import { meet, settle, village } from '../core/cast.ts';
import { coordinating, remove } from '../core/governing.ts';
import { errandsOf } from '../modules/governing/affairs.ts';
import { threat, threatInPlace } from './support/threat.ts';

vi.mock('../../src/modules/governing/floods.ts', { spy: true });

/** Every entry is valid, and there is no end of them. */
threatInPlace('A member floods the books with valid entries: and nobody is told', {
  attack: () => {
    const { ana, mallory } = village(['ana', 'bea', 'mallory']);
    for (let entries = 0; entries < 3_000; entries += 1) mallory.sign('acknowledge', {});
    meet(ana, mallory);
    return errandsOf(ana).every(({ member }) => member !== mallory.member);
  },
  takeOut: () => vi.mocked(floods).mockReturnValue([]),
});

/** Two coordinators remove whoever does it; what comes from there on is to move nothing. */
threat<Registry>('A member floods the books with valid entries: and goes on when removed', {
  attack: (rules) => {
    const { ana, bea, carla, mallory } = village(['ana', 'bea', 'carla', 'mallory'], { registry: rules });
    coordinating(ana, bea);
    settle(ana, bea, carla, mallory);
    remove([ana, bea], mallory);
    meet(ana, bea, carla);
    const late = Array.from({ length: 10 }, () => mallory.pay(carla, 1));
    carla.receive(late);
    settle(ana, bea, carla);
    return carla.balance() > 0;
  },
  defence: registry,
  takenOut: createRegistry(modules.map(unheeded('enact'))),
});
