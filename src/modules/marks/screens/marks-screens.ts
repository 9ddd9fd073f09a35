import type { ModuleScreens } from '../../../view/module-screens.ts';

const marks = () => import('./mark-screens.ts');

export const marksScreens: ModuleScreens = {
  name: 'marks',
  // Both that ask for marks belong to it: who helps, and who sells.
  tool: 'market',
  routes: [
    { path: '/marks', picture: 'roles', load: async () => (await marks()).MarksScreen },
    { path: '/marks/criteria', picture: 'market', load: async () => (await marks()).CriteriaScreen },
  ],
  parts: async () => (await import('./parts.ts')).marksParts,
};
