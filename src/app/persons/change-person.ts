import { lockNow } from '../lock/lock-store.ts';
import { choosePerson } from '../platform/person.ts';

/** Another person takes the phone. Whoever leaves is locked, if they have a lock, and the page begins anew. */
export function changePerson(id: string): void {
  lockNow();
  choosePerson(id);
  location.hash = '#/';
  location.reload();
}
