import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ModuleRoute } from '../../view/module-screens.ts';

const made = new Map<ModuleRoute, LazyExoticComponent<ComponentType>>();

/** The route's screen, fetched when it is first shown. One component a route, or React would begin it anew each time. */
export function screenOf(route: ModuleRoute): LazyExoticComponent<ComponentType> {
  const known = made.get(route);
  if (known !== undefined) return known;
  const screen = lazy(async () => ({ default: await route.load() }));
  made.set(route, screen);
  return screen;
}
