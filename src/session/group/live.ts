/** What the group's phones say to whoever is there, on any of its relays, and nobody keeps. (protocol §13) */
import type { OpenGroup } from './open-group.ts';

type Heard = (message: Uint8Array) => void;

const ears = new WeakMap<OpenGroup, Set<Heard>>();

/** Until the answer is called. */
export function onLive(open: OpenGroup, heard: Heard): () => void {
  const all = ears.get(open) ?? new Set();
  ears.set(open, all.add(heard));
  return () => all.delete(heard);
}

export function heardLive(open: OpenGroup, message: Uint8Array): void {
  for (const heard of ears.get(open) ?? []) heard(message);
}

export function sayLive(open: OpenGroup, message: Uint8Array): void {
  for (const carrier of open.carriers.values()) carrier.sayLive(message);
}
