import type { ModuleScreens } from '../../../view/module-screens.ts';

export const bookkeepingScreens: ModuleScreens = {
  name: 'bookkeeping',
  tool: 'closing',
  routes: [
    {
      path: '/closing',
      picture: 'sealing',
      load: async () => (await import('./closing/ClosingScreen.tsx')).ClosingScreen,
    },
    {
      path: '/closing/choose',
      picture: 'people',
      load: async () => (await import('./choosing/ChooseScreen.tsx')).ChooseScreen,
    },
  ],
  parts: async () => (await import('./parts.ts')).bookkeepingParts,
};
