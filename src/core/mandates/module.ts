import { defineModule } from '../module.ts';
import { coordinatorsKind } from './act.ts';
import { acts } from './acts.ts';
import { mandateKinds } from './proposing.ts';

export const mandatesModule = defineModule({
  name: 'mandates',
  kinds: {
    ...Object.fromEntries(Object.entries(acts).map(([name, done]) => [name, coordinatorsKind(done)])),
    ...mandateKinds(acts),
  },
});
