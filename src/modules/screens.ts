/** The tools' screens, in the order in which Home and *More* show them. Adding a tool adds one line here too. */
import type { ModuleScreens } from '../view/module-screens.ts';
import { aidScreens } from './aid/screens/aid-screens.ts';
import { belongingScreens } from './belonging/screens/belonging-screens.ts';
import { bookkeepingScreens } from './bookkeeping/screens/bookkeeping-screens.ts';
import { bringScreens } from './bring/screens/bring-screens.ts';
import { decidingScreens } from './deciding/screens/deciding-screens.ts';
import { doorScreens } from './door/screens/door-screens.ts';
import { exchangeScreens } from './exchange/screens/exchange-screens.ts';
import { governingScreens } from './governing/screens/governing-screens.ts';
import { listingsScreens } from './listings/screens/listings-screens.ts';
import { marketScreens } from './market/screens/market-screens.ts';
import { marksScreens } from './marks/screens/marks-screens.ts';
import { meetingsScreens } from './meetings/screens/meetings-screens.ts';
import { moderationScreens } from './moderation/screens/moderation-screens.ts';
import { officeScreens } from './office/screens/office-screens.ts';
import { pointsScreens } from './points/screens/points-screens.ts';
import { textsScreens } from './texts/screens/texts-screens.ts';
import { threadsScreens } from './threads/screens/threads-screens.ts';

export const moduleScreens: readonly ModuleScreens[] = [
  exchangeScreens,
  listingsScreens,
  marketScreens,
  marksScreens,
  aidScreens,
  decidingScreens,
  pointsScreens,
  governingScreens,
  belongingScreens,
  bookkeepingScreens,
  officeScreens,
  meetingsScreens,
  threadsScreens,
  moderationScreens,
  bringScreens,
  textsScreens,
  doorScreens,
];
