/** What befalls networks and phones with nobody meaning harm. */
import { chanceFrom } from '../chance.ts';
import { deliverOne, talk, tipsMessage } from '../world/network.ts';
import { SimulatedPhone } from '../world/phone.ts';
import { phonesMax } from '../world/world.ts';
import { type Act, at, present } from './act.ts';

/** Two meet, and each does what a phone does by itself. */
const visit: Act = (world, by, { whom, pick }) => {
  const other = at(
    present(world).filter((phone) => phone !== by),
    whom,
  );
  if (other === undefined) return;
  const chance = chanceFrom(pick);
  talk(world, by, other, chance);
  for (const phone of [by, other]) if (!phone.byzantine) phone.doDuties();
  talk(world, by, other, chance);
};

/** Everybody comes by in turn. */
const marketDay: Act = (world, by, choice) => {
  for (const whom of present(world).keys()) visit(world, by, { ...choice, whom, pick: choice.pick + whom });
};

const sayTips: Act = (world, by) => {
  for (const to of present(world)) if (to !== by) world.underway.push(tipsMessage(by, to));
};

const deliver: Act = (world, _, { pick, amount }) => {
  const chance = chanceFrom(pick);
  for (let some = amount % 12; some > 0 && world.underway.length > 0; some -= 1)
    deliverOne(world, chance.below(world.underway.length));
};

const drop: Act = (world, _, { pick }) => {
  world.underway.splice(pick % Math.max(1, world.underway.length), 1);
};

const repeat: Act = (world, _, { pick }) => {
  const again = at(world.underway, pick);
  if (again) world.underway.push(again);
};

const part: Act = (world, _, { pick }) => {
  world.apart = new Map(world.phones.map((phone, index) => [phone, (pick >> index) & 1]));
};

const rejoin: Act = (world) => {
  world.apart = null;
};

const crash: Act = (_, by) => by.restart();

const putSealedAway: Act = (_, by) => by.putSealedAway();

/** The phone is lost, or its browser threw the storage away: the key is gone with it. */
const lose: Act = (_, by, { pick }) => {
  if (pick % 3 === 0) by.gone = true;
};

/** An older backup is put back: the newest entries are forgotten, by their own author too. */
const restoreBackup: Act = (_, by, { pick, amount }) => {
  if (pick % 3 > 0) return;
  const newest = [...by.kept.keys()].slice(-1 - (amount % 6));
  for (const id of newest) by.kept.delete(id);
  by.tampered = true;
  by.restart();
};

/** Its storage now lies in two phones, and neither knows of the other. */
const copyStorage: Act = (world, by, { pick }) => {
  if ((pick % 3 > 0 && !by.byzantine) || world.phones.length >= phonesMax) return;
  const copy = new SimulatedPhone(by.name, world.village, { byzantine: by.byzantine, now: by.now });
  copy.adopt([...by.kept.values()].map(({ entry }) => entry));
  by.tampered = true;
  copy.tampered = true;
  world.phones.push(copy);
};

export const faults = {
  visit,
  marketDay,
  sayTips,
  deliver,
  drop,
  repeat,
  part,
  rejoin,
  crash,
  putSealedAway,
  lose,
  restoreBackup,
  copyStorage,
} as const;
