import type { ModuleScreens } from '../../../view/module-screens.ts';

export const exchangeScreens: ModuleScreens = {
  name: 'exchange',
  routes: [
    { path: '/pay', picture: 'paying', load: async () => (await import('./pay/PayScreen.tsx')).PayScreen },
    { path: '/ask', picture: 'asking', load: async () => (await import('./ask/AskScreen.tsx')).AskScreen },
    { path: '/asks', picture: 'asking', load: async () => (await import('./asks/AsksScreen.tsx')).AsksScreen },
    { path: '/asks/:id', picture: 'asking', load: async () => (await import('./asks/AskPage.tsx')).AskPage },
    {
      path: '/statement',
      picture: 'statement',
      load: async () => (await import('./statement/StatementScreen.tsx')).StatementScreen,
    },
    {
      path: '/movement/:id',
      picture: 'receipt',
      load: async () => (await import('./movement/MovementScreen.tsx')).MovementScreen,
    },
    { path: '/move', picture: 'phones', load: async () => (await import('./move/MoveScreen.tsx')).MoveScreen },
  ],
  parts: async () => (await import('./parts.ts')).exchangeParts,
};
