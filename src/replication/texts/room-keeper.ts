/** Starts the room when it is needed, asks it one thing at a time, and ends it when it was harmed or takes too long. */
import { createTurns } from '../../lib/in-turn.ts';
import type { RoomAnswer, RoomQuestion } from './text-room.ts';

/** A worker that has begun to load a room. */
export type RoomWorker = {
  readonly ask: (question: RoomQuestion) => void;
  /** Everything it says, `ready` first; `broke` when it can't be loaded or ended by itself. */
  readonly listen: (heard: (answer: RoomAnswer) => void, broke: () => void) => void;
  readonly end: () => void;
};

export type RoomPorts = {
  readonly start: () => RoomWorker;
  /** Calls back once after so many ms; the answer cancels. */
  readonly after: (ms: number, run: () => void) => () => void;
};

/** For one question, ms. The longest honest change takes less than a second on a slow computer. */
const questionBudget = 20_000;
/** For fetching and compiling Automerge, ms. */
const startBudget = 60_000;

/** Automerge's memory is given back when nobody has asked for so long, ms. */
const idleBudget = 60_000;

/** `harmed`: the room fell silent or broke down over this very question. */
export type Told = RoomAnswer | { readonly is: 'harmed' };

export class RoomKeeper {
  readonly #ports: RoomPorts;
  readonly #inTurn = createTurns();
  #room: RoomWorker | null = null;
  #hear: (answer: Told) => void = () => undefined;
  #stopWaiting = (): void => undefined;

  constructor(ports: RoomPorts) {
    this.#ports = ports;
  }

  /** Rejects when no room can be started at all. */
  ask(question: RoomQuestion): Promise<Told> {
    return this.#inTurn(async () => {
      this.#stopWaiting();
      const room = this.#room ?? (await this.#started());
      const told = await this.#next(questionBudget, () => room.ask(question));
      if (told.is === 'refused' || told.is === 'harmed') this.#end();
      else this.#stopWaiting = this.#ports.after(idleBudget, () => this.#end());
      return told;
    });
  }

  #end(): void {
    this.#room?.end();
    this.#room = null;
  }

  async #started(): Promise<RoomWorker> {
    const room = this.#ports.start();
    this.#room = room;
    const ready = await this.#next(startBudget, () =>
      room.listen(
        (answer) => this.#hear(answer),
        () => this.#hear({ is: 'harmed' }),
      ),
    );
    if (ready.is === 'ready') return room;
    this.#end();
    throw new Error('texts can not be read on this phone now');
  }

  #next(budget: number, begin: () => void): Promise<Told> {
    return new Promise((resolve) => {
      const cancel = this.#ports.after(budget, () => this.#hear({ is: 'harmed' }));
      this.#hear = (answer) => {
        cancel();
        this.#hear = () => undefined;
        resolve(answer);
      };
      begin();
    });
  }
}
