/** All that may happen, by name, and how often. */
import type { World } from '../world/world.ts';
import { type Act, at, type Choice, present } from './act.ts';
import { collusion } from './collusion.ts';
import { faults } from './faults.ts';
import { forgeries } from './forgeries.ts';
import { governing } from './governing.ts';
import { intrusions } from './intrusions.ts';
import { losses, recoveries } from './losses.ts';
import { comings } from './membership.ts';
import { pretence } from './pretence.ts';
import { schemes } from './schemes.ts';
import { swindles } from './swindles.ts';
import { trade } from './trade.ts';

const honest = { ...trade, ...comings, ...faults, ...governing, ...losses } as const;
const dishonest = {
  ...swindles,
  ...intrusions,
  ...forgeries,
  ...collusion,
  ...pretence,
  ...recoveries,
  ...schemes,
} as const;

export type ActName = keyof typeof honest | keyof typeof dishonest;

const acts: Readonly<Record<ActName, Act>> = { ...honest, ...dishonest };

/** How often, where it is not once. */
const often: Partial<Record<ActName, number>> = {
  visit: 12,
  marketDay: 3,
  pay: 6,
  payAll: 3,
  decline: 3,
  giveBack: 2,
  duties: 3,
  sayTips: 3,
  deliver: 6,
  copyStorage: 2,
  fork: 4,
  claimAnything: 14,
  misaddress: 2,
  collude: 2,
  launder: 2,
  sham: 3,
  waver: 2,
  returnTwice: 2,
  overadmit: 2,
  admitAnybody: 2,
  intrude: 2,
  invite: 2,
  join: 3,
  raise: 2,
  cut: 3,
  vouch: 3,
  assembly: 4,
  removeTogether: 2,
  restoreTogether: 1,
  nameClosers: 3,
  closingDay: 6,
  closeOverLoss: 3,
  comeBack: 5,
  comeBackByGuardians: 3,
  chooseGuardians: 2,
  refuse: 2,
  settleIn: 2,
  sayAnything: 14,
  usurp: 3,
  closeFalsely: 3,
  skipARaise: 2,
  backOldChoice: 2,
  liftFriends: 3,
  ignorePolicy: 2,
  presume: 4,
  feignMajority: 3,
  feignIgnorance: 6,
  forkForAll: 2,
  forkIntoOwnPhones: 2,
  bringFriends: 2,
};

/** What a village is about, so that one thing leads to another: half of what happens there is of this. */
export const themes: readonly (readonly ActName[])[] = [
  ['pay', 'visit'],
  [
    ...(['nameClosers', 'closingDay', 'closingDay', 'closingDay', 'pay', 'pay', 'marketDay', 'steal', 'lose'] as const),
    ...([
      'comeBack',
      'closeOverLoss',
      'closeOverLoss',
      'lend',
      'feignIgnorance',
      'forkForAll',
      'furtherPhone',
      'move',
      'replaceClosers',
    ] as const),
  ],
  [
    ...(['chooseGuardians', 'steal', 'lose', 'comeBackByGuardians', 'comeBackByGuardians', 'falseRecovery'] as const),
    ...([
      'refuse',
      'refuse',
      'visit',
      'pay',
      'marketDay',
      'nameClosers',
      'closingDay',
      'closeOverLoss',
      'lend',
      'feignIgnorance',
    ] as const),
  ],
  [
    ...(['invite', 'join', 'join', 'vouch', 'vouch', 'pay', 'pay', 'visit', 'marketDay', 'setPolicy'] as const),
    ...([
      'bringFriends',
      'moveInvitation',
      'lose',
      'settleIn',
      'settleIn',
      'setPolicy',
      'setPolicy',
      'liftFriends',
      'invite',
      'ignorePolicy',
    ] as const),
  ],
  [
    ...(['raise', 'cut', 'cut', 'presume', 'feignIgnorance', 'feignIgnorance', 'pay', 'payAll', 'visit'] as const),
    ...(['removeTogether', 'restoreTogether', 'assembly', 'grantOffice', 'electCoordinator', 'sayAnything'] as const),
  ],
  [
    ...(['sayAnything', 'sayAnything', 'sayAnything', 'sayAnything', 'sayAnything', 'sayAnything', 'presume'] as const),
    ...(['nameClosers', 'closingDay', 'marketDay', 'chooseGuardians', 'grantOffice', 'furtherPhone', 'vouch'] as const),
    ...([
      'invite',
      'join',
      'closeBooks',
      'claimAnything',
      'claimAnything',
      'falseRecovery',
      'refuse',
      'setPolicy',
      'usurp',
      'closeFalsely',
    ] as const),
  ],
  ['returnTwice', 'waver', 'sham', 'claimAnything', 'pay', 'marketDay', 'decline', 'visit', 'cut', 'collude'],
  [
    'fork',
    'forkForAll',
    'forkIntoOwnPhones',
    'furtherPhone',
    'move',
    'collude',
    'pay',
    'visit',
    'closingDay',
    'nameClosers',
  ],
];

/** Each as many times as it is likely. */
export const actNames: readonly ActName[] = (Object.keys(acts) as ActName[]).flatMap((name) =>
  Array.from({ length: often[name] ?? 1 }, () => name),
);

/** Malice is for those who keep no rule; where all do, nothing happens. */
export function perform(world: World, name: ActName, by: number, choice: Choice): void {
  const able = present(world).filter(({ byzantine }) => byzantine || name in honest);
  const phone = at(able, by);
  if (phone) acts[name](world, phone, choice);
}
