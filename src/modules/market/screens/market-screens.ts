import type { ModuleScreens } from '../../../view/module-screens.ts';

/** One file for both: whoever opens the list opens a deal next. (decisions/0018) */
const deals = () => import('./deal-screens.ts');

export const marketScreens: ModuleScreens = {
  name: 'market',
  tool: 'market',
  routes: [
    { path: '/deals', picture: 'dealing', load: async () => (await deals()).DealsScreen },
    {
      path: '/deals/with/:account',
      picture: 'dealing',
      load: async () => (await import('./flows/BetweenScreen.tsx')).BetweenScreen,
    },
    { path: '/deals/:id', picture: 'dealing', load: async () => (await deals()).DealScreen },
  ],
  parts: async () => (await import('./parts.ts')).marketParts,
};
