import type { ModuleScreens } from '../../../view/module-screens.ts';

export const threadsScreens: ModuleScreens = {
  name: 'threads',
  routes: [
    { path: '/talk/:id', picture: 'dealing', load: async () => (await import('./talk/TalkScreen.tsx')).TalkScreen },
  ],
  parts: async () => (await import('./parts.ts')).threadsParts,
};
