import { type ComponentType, createContext } from 'react';

/**
 * What the app adds to each screen and a primitive can't know: fetched when it is first shown, so a screen never waits for
 * it. All of it may be missing, as it is where nothing but primitives are shown.
 */
export type ScreenExtras = {
  /** Stands beside Help in the header. */
  readonly Beside?: ComponentType;
  /** Stands above the sentences of the help. */
  readonly Picture?: ComponentType;
  /** Stands below them. */
  readonly Further?: ComponentType;
};

export const ScreenExtrasContext = createContext<ScreenExtras>({});
