/** The registry: every module, in a fixed order. Adding a tool adds one line here, in `services.ts` and in `screens.ts`. */
import { accountsModule } from '../core/accounts/module.ts';
import { ballotsModule } from '../core/ballots/module.ts';
import { casesModule } from '../core/cases/module.ts';
import { closingModule } from '../core/closing/module.ts';
import { decisionsModule } from '../core/decisions/module.ts';
import { listingsModule } from '../core/listings/module.ts';
import { mandatesModule } from '../core/mandates/module.ts';
import { marksModule } from '../core/marks/module.ts';
import { meetingsModule } from '../core/meetings/module.ts';
import { membershipModule } from '../core/membership/module.ts';
import { createRegistry } from '../core/module.ts';
import { aidModule } from './aid/module.ts';
import { belongingModule } from './belonging/module.ts';
import { bookkeepingModule } from './bookkeeping/module.ts';
import { decidingModule } from './deciding/module.ts';
import { doorModule } from './door/module.ts';
import { exchangeModule } from './exchange/module.ts';
import { governingModule } from './governing/module.ts';
import { marketModule } from './market/module.ts';
import { officeModule } from './office/module.ts';
import { pointsModule } from './points/module.ts';
import { textsModule } from './texts/module.ts';
import { threadsModule } from './threads/module.ts';

export const modules = [
  membershipModule,
  mandatesModule,
  accountsModule,
  closingModule,
  marksModule,
  listingsModule,
  casesModule,
  meetingsModule,
  decisionsModule,
  ballotsModule,
  exchangeModule,
  governingModule,
  belongingModule,
  bookkeepingModule,
  officeModule,
  textsModule,
  decidingModule,
  doorModule,
  marketModule,
  aidModule,
  pointsModule,
  threadsModule,
] as const;
export const registry = createRegistry(modules);
