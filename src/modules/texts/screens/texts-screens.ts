import type { ModuleScreens } from '../../../view/module-screens.ts';

export const textsScreens: ModuleScreens = {
  name: 'texts',
  tool: 'agreement',
  routes: [
    {
      path: '/agreement',
      picture: 'agreement',
      load: async () => (await import('./AgreementScreen.tsx')).AgreementScreen,
    },
    {
      path: '/agreement/change',
      picture: 'agreement',
      load: async () => (await import('./ChangeScreen.tsx')).ChangeScreen,
    },
    {
      path: '/text/:is/:id',
      picture: 'proposal',
      load: async () => (await import('./TextScreen.tsx')).TextScreen,
    },
    {
      path: '/text/:is/:id/change',
      picture: 'proposal',
      load: async () => (await import('./TextScreen.tsx')).TextChangeScreen,
    },
  ],
  parts: async () => (await import('./parts.ts')).textsParts,
};
