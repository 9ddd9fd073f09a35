/**
 * Every module's service, in the order of the registry. The registry in `core.ts` is what the books need at once; these are
 * fetched apart from it, when there is a person to serve.
 */
import { aidService } from './aid/service.ts';
import { belongingService } from './belonging/service.ts';
import { bookkeepingService } from './bookkeeping/service.ts';
import { bringService } from './bring/service.ts';
import { decidingService } from './deciding/service.ts';
import { exchangeService } from './exchange/service.ts';
import { governingService } from './governing/service.ts';
import { listingsService } from './listings/service.ts';
import { marketService } from './market/service.ts';
import { marksService } from './marks/service.ts';
import { meetingsService } from './meetings/service.ts';
import { moderationService } from './moderation/service.ts';
import { officeService } from './office/service.ts';
import { pointsService } from './points/service.ts';
import { textsService } from './texts/service.ts';
import { threadsService } from './threads/service.ts';

export const services = [
  exchangeService,
  listingsService,
  governingService,
  belongingService,
  bookkeepingService,
  officeService,
  bringService,
  textsService,
  decidingService,
  marketService,
  marksService,
  aidService,
  moderationService,
  pointsService,
  threadsService,
  meetingsService,
] as const;
