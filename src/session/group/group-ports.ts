/** What an open group asks of the phone, and who signs in it. */
import type { Registry, Self } from '../../core/module.ts';
import type { Projector } from '../ports/entry-store.ts';
import type { BoxKey, DeviceKey, Identity } from '../ports/identity.ts';
import type { PhoneStore } from '../ports/phone-store.ts';
import type { Clock, Tabs } from '../ports/surroundings.ts';
import type { BooksPorts } from './books-ports.ts';

export type GroupPorts = BooksPorts & {
  readonly registry: Registry;
  readonly phone: PhoneStore;
  readonly identity: Identity;
  readonly documents: Projector;
  readonly clock: Clock;
  readonly tabs: Tabs;
};

/** Somebody whose device signs on this phone: me, and in a demo the villagers. */
export type Author = { readonly self: Self; readonly key: DeviceKey; readonly box: BoxKey };
