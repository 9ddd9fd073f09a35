import type { ModuleScreens } from '../../../view/module-screens.ts';

export const governingScreens: ModuleScreens = {
  name: 'governing',
  routes: [
    { path: '/people/:member/trust', load: async () => (await import('./trust/TrustScreen.tsx')).TrustScreen },
    { path: '/people/:member/limit', load: async () => (await import('./limit/LimitScreen.tsx')).LimitScreen },
    { path: '/people/:member/merge', load: async () => (await import('./merge/MergeScreen.tsx')).MergeScreen },
    { path: '/rules', load: async () => (await import('./rules/RulesScreen.tsx')).RulesScreen },
    { path: '/rules/:key', load: async () => (await import('./rules/RuleScreen.tsx')).RuleScreen },
    {
      path: '/coordinators',
      load: async () => (await import('./coordinators/CoordinatorsScreen.tsx')).CoordinatorsScreen,
    },
    { path: '/proposals', load: async () => (await import('./proposals/ProposalsScreen.tsx')).ProposalsScreen },
    { path: '/proposals/:id', load: async () => (await import('./proposals/ProposalScreen.tsx')).ProposalScreen },
    {
      path: '/lost-invitations',
      load: async () => (await import('./invitations/LostInvitationsScreen.tsx')).LostInvitationsScreen,
    },
  ],
  parts: async () => (await import('./parts.ts')).governingParts,
};
