import type { ModuleScreens } from '../../../view/module-screens.ts';

/** Three files rather than five, the list of kinds by itself, for few open it: each that the first screen names is a cost of every first visit. (decisions/0018) */
const reading = () => import('./reading-screens.ts');
const writing = () => import('./writing-screens.ts');

export const listingsScreens: ModuleScreens = {
  name: 'listings',
  tool: 'market',
  routes: [
    { path: '/market', picture: 'market', load: async () => (await reading()).MarketScreen },
    { path: '/market/new', picture: 'market', load: async () => (await writing()).NewScreen },
    { path: '/market/print', picture: 'market', load: async () => (await writing()).WallScreen },
    { path: '/market/interests', picture: 'market', load: async () => (await reading()).InterestsScreen },
    {
      path: '/market/kinds',
      picture: 'market',
      load: async () => (await import('./kind-list/KindsScreen.tsx')).KindsScreen,
    },
    { path: '/market/:id', picture: 'market', load: async () => (await reading()).ListingScreen },
    { path: '/market/:id/change', picture: 'market', load: async () => (await writing()).ChangeScreen },
  ],
  parts: async () => (await import('./parts.ts')).listingsParts,
};
