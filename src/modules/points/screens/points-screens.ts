import type { ModuleScreens } from '../../../view/module-screens.ts';

const screens = () => import('./support-screens.ts');

export const pointsScreens: ModuleScreens = {
  name: 'points',
  tool: 'points',
  routes: [
    { path: '/points', picture: 'points', load: async () => (await screens()).BoardScreen },
    { path: '/points/:id', picture: 'points', load: async () => (await screens()).SupportScreen },
  ],
  parts: async () => (await import('./parts.ts')).pointsParts,
};
