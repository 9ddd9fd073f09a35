/** Answers what the page asks about doors. Fetched when a group has a door, or its person asks to come in somewhere. */
import type { GroupId } from '../../core/ids.ts';
import { err, ok } from '../../lib/result.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Groups } from '../phone/groups.ts';
import { admitAsk, declineAsk } from './answering.ts';
import type { DoorCalls, DoorView } from './api.ts';
import { Asking } from './asking.ts';
import { isCoordinatorHere, keysOf, openDoors } from './doors-now.ts';
import { cardView, listedDoors } from './finding.ts';
import { DoorKeeping } from './keeping.ts';
import { closeDoor, linkOfDoor, openDoor } from './opening.ts';

export class Doors implements DoorCalls {
  readonly #groups: Groups;
  readonly #keeping = new Map<GroupId, DoorKeeping>();
  readonly asking: Asking;

  constructor(groups: Groups) {
    this.#groups = groups;
    this.asking = new Asking(groups);
  }

  /** This phone's part at the door of a group. */
  keeping(open: OpenGroup): DoorKeeping {
    const known = this.#keeping.get(open.group);
    if (known?.open === open) return known;
    // The group was opened again as another device's: what stood at the door for the one before goes.
    known?.stop();
    const keeping = new DoorKeeping(this.#groups.ports, open);
    this.#keeping.set(open.group, keeping);
    return keeping;
  }

  /** The group is gone from this phone. */
  leave(group: GroupId): void {
    this.#keeping.get(group)?.stop();
    this.#keeping.delete(group);
  }

  async door(group: GroupId): Promise<DoorView> {
    const open = this.#groups.get(group);
    const doors = openDoors(open.books.state);
    const record = doors.at(-1) ?? null;
    const keeping = this.keeping(open);
    const isReadable = record !== null && (await keysOf(this.#groups.ports.identity, open, record)) !== null;
    return {
      open: record && {
        link: linkOfDoor(this.#groups.ports, open, record),
        ...{ says: record.says, place: record.place, listed: record.listed },
        readable: isReadable,
        hung: keeping.isHung,
        olderLinks: doors.length - 1,
      },
      mine: isCoordinatorHere(open),
      asks: keeping.asks.map(({ name: id, ask: { name, words, reach, askedAt } }) => ({
        ...{ id, name, words, reach, askedAt },
      })),
    };
  }

  async open(...[group, args]: Parameters<DoorCalls['open']>): ReturnType<DoorCalls['open']> {
    return openDoor(this.#groups.ports, this.#groups.get(group), args);
  }

  async close(group: GroupId): ReturnType<DoorCalls['close']> {
    return closeDoor(this.#groups.get(group));
  }

  async admit(...[group, ask, limits]: Parameters<DoorCalls['admit']>): ReturnType<DoorCalls['admit']> {
    const answering = this.#answering(group, ask);
    return answering === null ? err({ code: 'no-such-ask' }) : admitAsk(answering, limits);
  }

  async decline(...[group, ask, words]: Parameters<DoorCalls['decline']>): ReturnType<DoorCalls['decline']> {
    const answering = this.#answering(group, ask);
    return answering === null ? err({ code: 'no-such-ask' }) : declineAsk(answering, words);
  }

  #answering(group: GroupId, ask: string) {
    const open = this.#groups.get(group);
    const heard = this.keeping(open).asks.find(({ name }) => name === ask);
    return heard === undefined ? null : { ports: this.#groups.ports, open, heard };
  }

  find: DoorCalls['find'] = () => listedDoors(this.#groups.ports);

  async visit(link: string): ReturnType<DoorCalls['visit']> {
    const found = await this.asking.visit(link);
    return found.ok ? ok(cardView(this.#groups.ports, found.value.link, found.value.card)) : found;
  }

  ask: DoorCalls['ask'] = (args) => this.asking.ask(args);
  takeBack: DoorCalls['takeBack'] = (ask) => this.asking.takeBack(ask);
  forget: DoorCalls['forget'] = (ask) => this.asking.forget(ask);
}
