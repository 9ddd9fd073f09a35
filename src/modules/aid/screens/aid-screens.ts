import type { ModuleScreens } from '../../../view/module-screens.ts';

/** Two files: what is looked at, and what is filled in. (decisions/0018) */
const reading = () => import('./reading-screens.ts');
const writing = () => import('./writing-screens.ts');

export const aidScreens: ModuleScreens = {
  name: 'aid',
  // The same one as the list of offers and needs: what is asked for nothing stands there.
  tool: 'market',
  routes: [
    { path: '/helping', picture: 'helping', load: async () => (await reading()).HelpsScreen },
    { path: '/helping/:id', picture: 'helping', load: async () => (await reading()).HelpScreen },
    { path: '/helping/ask/:listing', picture: 'helping', load: async () => (await writing()).DetailsScreen },
  ],
  parts: async () => (await import('./parts.ts')).aidParts,
};
