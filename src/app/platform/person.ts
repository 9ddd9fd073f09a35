/**
 * Who of those that share this phone uses this tab. Each has a database, a lock and a look of their own, and what belongs to one
 * is on no screen of another. It keeps curious eyes out, as the phone lock does; it encrypts nothing.
 *
 * While nobody was added the phone has one person, whose things lie where they lie on every phone.
 */
import { withPerson } from './with-person.ts';

export type Person = {
  /** '' for the phone's first; of the others eight hexadecimal digits. */
  readonly id: string;
  readonly name: string;
};

const listPlace = 'minga.persons';
/** In the tab's own storage: two tabs may be two people, and a phone that was put away asks again. */
const chosenPlace = 'minga.person';
export const nameMax = 40;

/** None: the phone is one person's. The first is at the head. */
export function persons(): readonly Person[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(listPlace) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPerson) : [];
  } catch {
    return []; // Storage is blocked, or somebody wrote there.
  }
}

const isPerson = (value: unknown): value is Person => {
  const { id, name } = (value ?? {}) as Partial<Record<keyof Person, unknown>>;
  return typeof id === 'string' && /^([0-9a-f]{8})?$/.test(id) && typeof name === 'string';
};

/** `null`: there are several, and nobody has said who they are. */
export function chosenPerson(): string | null {
  const known = persons();
  if (known.length === 0) return '';
  // Where the one storage could be read the other can.
  const chosen = sessionStorage.getItem(chosenPlace);
  return known.some(({ id }) => id === chosen) ? chosen : null;
}

/** Holds from the next start of the page on. */
export const choosePerson = (id: string): void => sessionStorage.setItem(chosenPlace, id);

/** Throws where storage is full or barred. `first`: how the one is called who had the phone alone until now. */
export function addPerson(name: string, first: string): Person {
  const known = persons();
  const before = known.length > 0 ? known : [{ id: '', name: first }];
  const digits = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0'));
  const added = { id: digits.join(''), name };
  localStorage.setItem(listPlace, JSON.stringify([...before, added]));
  // Whoever adds somebody goes on as who they are.
  if (known.length === 0) choosePerson('');
  return added;
}

let here: string | undefined;

/**
 * Where this page's person keeps what lies under a name of this kind. Who that is was settled when the page began: whoever is chosen
 * next is nobody yet, and what the page notes while it ends is still its own person's.
 */
export function placeOf(place: string): string {
  here ??= chosenPerson() ?? '';
  return withPerson(place, here);
}
