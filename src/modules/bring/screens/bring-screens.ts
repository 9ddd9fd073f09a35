import type { ModuleScreens } from '../../../view/module-screens.ts';

export const bringScreens: ModuleScreens = {
  name: 'bring',
  tool: 'office',
  routes: [
    {
      path: '/bring',
      picture: 'file',
      load: async () => (await import('./BringScreen.tsx')).BringScreen,
    },
  ],
  parts: async () => (await import('./parts.ts')).bringParts,
};
