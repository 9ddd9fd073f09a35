import { registryWithout } from '../../scripts/simulate/rules-off.ts';
import type { Registry } from '../../src/core/module.ts';
import { registry } from '../../src/modules/core.ts';
import { meet, settle, village } from '../core/cast.ts';
import { revoke, secondPhone } from '../core/recovering.ts';
import { threat } from './support/threat.ts';

/** Whoever found Ana’s card lets a phone of their own in as hers, and pays with what is hers. */
threat<Registry>('A recovery card found by another: to spend at once', {
  attack: (rules) => {
    const { ana, bea } = village(['ana', 'bea'], { registry: rules });
    const finder = secondPhone(ana, 'of whoever found the card');
    return finder.verdictOf(finder.pay(bea, 60)) === 'valid';
  },
  defence: registry,
  takenOut: registryWithout('pay-within-rights'),
});

/** Bea pays the finder in good faith. Ana sees the phone that is none of hers, and ends it with the same card. */
threat<Registry>('A recovery card found by another: to spend after it was noticed', {
  attack: (rules) => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { registry: rules });
    const finder = secondPhone(ana, 'of whoever found the card');
    settle(ana, bea, carla, finder);
    const paid = bea.pay({ account: ana.account, device: finder.device }, 60);
    finder.receive([paid]);
    finder.accept(paid);
    meet(ana, bea, carla, finder);
    revoke(ana, finder);
    meet(ana, bea, carla);
    const spent = finder.pay(carla, 60);
    carla.receive([spent]);
    settle(ana, bea, carla);
    return carla.balance() > 0;
  },
  defence: registry,
  takenOut: registryWithout('revocation-binds'),
});
