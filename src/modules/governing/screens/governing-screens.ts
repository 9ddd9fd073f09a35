import type { ModuleScreens } from '../../../view/module-screens.ts';

export const governingScreens: ModuleScreens = {
  name: 'governing',
  routes: [
    {
      path: '/people/:member/trust',
      picture: 'trust',
      load: async () => (await import('./trust/TrustScreen.tsx')).TrustScreen,
    },
    {
      path: '/people/:member/limit',
      picture: 'limit',
      load: async () => (await import('./limit/LimitScreen.tsx')).LimitScreen,
    },
    {
      path: '/people/:member/merge',
      picture: 'merging',
      load: async () => (await import('./merge/MergeScreen.tsx')).MergeScreen,
    },
    { path: '/rules', picture: 'rules', load: async () => (await import('./rules/RulesScreen.tsx')).RulesScreen },
    { path: '/rules/:key', picture: 'rules', load: async () => (await import('./rules/RuleScreen.tsx')).RuleScreen },
    {
      path: '/coordinators',
      picture: 'coordinators',
      load: async () => (await import('./coordinators/CoordinatorsScreen.tsx')).CoordinatorsScreen,
    },
    {
      path: '/proposals',
      picture: 'proposal',
      load: async () => (await import('./proposals/ProposalsScreen.tsx')).ProposalsScreen,
    },
    {
      path: '/proposals/:id',
      picture: 'proposal',
      load: async () => (await import('./proposals/ProposalScreen.tsx')).ProposalScreen,
    },
    {
      path: '/lost-invitations',
      picture: 'inviting',
      load: async () => (await import('./invitations/LostInvitationsScreen.tsx')).LostInvitationsScreen,
    },
  ],
  parts: async () => (await import('./parts.ts')).governingParts,
};
