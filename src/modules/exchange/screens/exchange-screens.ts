import type { ModuleScreens } from '../../../view/module-screens.ts';

export const exchangeScreens: ModuleScreens = {
  name: 'exchange',
  routes: [
    { path: '/pay', load: async () => (await import('./pay/PayScreen.tsx')).PayScreen },
    { path: '/ask', load: async () => (await import('./ask/AskScreen.tsx')).AskScreen },
    { path: '/asks', load: async () => (await import('./asks/AsksScreen.tsx')).AsksScreen },
    { path: '/asks/:id', load: async () => (await import('./asks/AskPage.tsx')).AskPage },
    { path: '/statement', load: async () => (await import('./statement/StatementScreen.tsx')).StatementScreen },
    { path: '/movement/:id', load: async () => (await import('./movement/MovementScreen.tsx')).MovementScreen },
    { path: '/move', load: async () => (await import('./move/MoveScreen.tsx')).MoveScreen },
  ],
  parts: async () => (await import('./parts.ts')).exchangeParts,
};
