import type { ModuleScreens } from '../../../view/module-screens.ts';

const cases = () => import('./case-screens.ts');
const others = () => import('./other-screens.ts');

export const moderationScreens: ModuleScreens = {
  name: 'moderation',
  routes: [
    { path: '/cases', picture: 'agreement', load: async () => (await cases()).CasesScreen },
    { path: '/cases/:id', picture: 'agreement', load: async () => (await cases()).CaseScreen },
    { path: '/report/:is/:id', picture: 'asking', load: async () => (await others()).ReportScreen },
    { path: '/moderators', picture: 'roles', load: async () => (await others()).ModeratorsScreen },
  ],
  parts: async () => (await import('./parts.ts')).moderationParts,
};
