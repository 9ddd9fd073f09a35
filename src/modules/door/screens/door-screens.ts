import type { ModuleScreens } from '../../../view/module-screens.ts';

/** Its screens are the app's own (`app/door`, `app/asking`): half of what goes on at a door is outside any group. */
export const doorScreens: ModuleScreens = {
  name: 'door',
  routes: [],
  parts: async () => (await import('./parts.ts')).doorParts,
};
