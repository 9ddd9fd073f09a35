import type { ModuleScreens } from '../../../view/module-screens.ts';

/** Four files: what is looked at, a vote, what is filled in, and what came of it. (decisions/0018) */
const reading = () => import('./reading-screens.ts');
const ballots = () => import('./ballot-screens.ts');
const writing = () => import('./writing-screens.ts');
const outcomes = () => import('./outcome-screens.ts');

export const decidingScreens: ModuleScreens = {
  name: 'deciding',
  tool: 'deciding',
  routes: [
    { path: '/decide', picture: 'proposal', load: async () => (await reading()).DecisionsScreen },
    { path: '/decide/new', picture: 'proposal', load: async () => (await writing()).NewScreen },
    { path: '/decide/:id', picture: 'proposal', load: async () => (await reading()).DecisionScreen },
    { path: '/decide/:id/change', picture: 'proposal', load: async () => (await writing()).ChangeScreen },
    { path: '/decide/:id/open', picture: 'proposal', load: async () => (await writing()).StartScreen },
    { path: '/ballot/:id', picture: 'proposal', load: async () => (await ballots()).BallotScreen },
    { path: '/ballot/:id/outcome', picture: 'proposal', load: async () => (await outcomes()).OutcomeScreen },
    { path: '/agreements', picture: 'agreement', load: async () => (await outcomes()).AgreementsScreen },
    { path: '/trusting', picture: 'trust', load: async () => (await outcomes()).TrustingScreen },
  ],
  parts: async () => (await import('./parts.ts')).decidingParts,
};
