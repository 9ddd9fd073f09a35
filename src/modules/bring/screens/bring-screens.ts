import type { ModuleScreens } from '../../../view/module-screens.ts';

/** Of no tool: a founder finds it before the group uses any, and taking books in switches on what holds them. */
export const bringScreens: ModuleScreens = {
  name: 'bring',
  routes: [
    {
      path: '/bring',
      picture: 'file',
      load: async () => (await import('./BringScreen.tsx')).BringScreen,
    },
  ],
  parts: async () => (await import('./parts.ts')).bringParts,
};
