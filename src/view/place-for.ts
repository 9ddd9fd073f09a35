import { type ComponentType, createContext, type Provider, useContext } from 'react';

type PlaceFor<P> = {
  /** The value stays the same for as long as the page lives. */
  readonly Filled: Provider<ComponentType<P>>;
  readonly usePlace: () => ComponentType<P>;
};

/**
 * A place on a page that other modules fill. The module whose page it is knows none of them: the app hands it one component that stands for
 * all. Where nobody does, nothing is there.
 */
export function placeFor<P>(): PlaceFor<P> {
  const Place = createContext<ComponentType<P>>(() => null);
  return { Filled: Place.Provider, usePlace: () => useContext(Place) };
}
