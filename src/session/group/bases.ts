/**
 * The books at a cut, made in slices: it costs a replay of the whole history, and whoever pays meanwhile does not wait for
 * it. (decision 0023)
 */
import { type Base, makeBase } from '../../core/archive/base.ts';
import type { EntryId } from '../../core/ids.ts';
import type { Registry } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import type { Clock } from '../ports/surroundings.ts';
import { inSlices } from './in-slices.ts';

/** `ready` once it was made. */
type Asked = { readonly cuts: string; readonly base: Promise<Base | null>; ready?: Base | null };
type Cuts = readonly (readonly EntryId[])[];

export class Bases {
  readonly #ports: { readonly registry: Registry; readonly clock: Clock };
  readonly #state: () => GroupState;
  readonly #made: (base: Base | null) => void;
  /** Of the newest cut asked about alone: an older one is not asked about again. */
  #newest: Asked | null = null;

  constructor(
    ports: { readonly registry: Registry; readonly clock: Clock },
    state: () => GroupState,
    made: (base: Base | null) => void,
  ) {
    this.#ports = ports;
    this.#state = state;
    this.#made = made;
  }

  /** What is there already; if nothing is, it is begun. */
  now(cuts: Cuts): Base | null | 'later' {
    const asked = this.#ask(cuts);
    return asked.ready === undefined ? 'later' : asked.ready;
  }

  /** `null`: some entry builds on one beyond its cut. */
  at(cuts: Cuts): Promise<Base | null> {
    return this.#ask(cuts).base;
  }

  #ask(cuts: Cuts): Asked {
    const key = cuts.at(-1)?.join() ?? '';
    if (this.#newest?.cuts === key) return this.#newest;
    const asked: Asked = { cuts: key, base: this.#make(cuts) };
    this.#newest = asked;
    void asked.base.then((base) => {
      asked.ready = base;
      this.#made(base);
    });
    return asked;
  }

  #make(cuts: Cuts): Promise<Base | null> {
    return inSlices(this.#ports.clock, makeBase(this.#ports.registry, this.#state(), cuts));
  }
}
