import { type ComponentType, createElement, lazy, type ReactNode } from 'react';
import { ScreenExtrasContext } from '../../ui/layout/screen-extras.ts';
import type { ModuleRoute } from '../../view/module-screens.ts';
import { type ExtrasPlace, extrasOf } from './screen-extras.ts';

const fetched = new Map<ModuleRoute, ComponentType>();
const shown = new Map<ModuleRoute, ComponentType>();

/**
 * The route's screen, fetched when it is first shown if that was not done before. One component a route for as long as
 * the page lives, or React would begin it anew.
 */
function screenOf(route: ModuleRoute): ComponentType {
  const known = shown.get(route);
  if (known !== undefined) return known;
  // What is at hand is shown as it is: a lazy one shows its fallback even then, and React keeps that for 300 ms.
  const screen = fetched.get(route) ?? lazy(async () => ({ default: await route.load() }));
  shown.set(route, screen);
  return screen;
}

/** Decides only when it is shown which of the two it is. */
export const RouteScreen = (props: { readonly route: ModuleRoute; readonly place: ExtrasPlace }): ReactNode =>
  createElement(
    ScreenExtrasContext,
    { value: extrasOf(props.route.picture, props.place) },
    createElement(screenOf(props.route)),
  );

/** Never rejects: what can't be had now is fetched when it is shown, and says then what is wrong. */
export async function fetchScreen(route: ModuleRoute): Promise<void> {
  const screen = await route.load().catch(() => undefined);
  if (screen !== undefined) fetched.set(route, screen);
}
