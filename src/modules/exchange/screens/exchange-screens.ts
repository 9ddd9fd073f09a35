import type { ModuleScreens } from '../../../view/module-screens.ts';

export const exchangeScreens: ModuleScreens = {
  name: 'exchange',
  routes: [
    { path: '/pay', picture: 'paying', load: async () => (await import('./pay/PayScreen.tsx')).PayScreen },
    { path: '/ask', picture: 'asking', load: async () => (await import('./ask/AskScreen.tsx')).AskScreen },
    { path: '/sell', picture: 'asking', load: async () => (await import('./face/SellScreen.tsx')).SellScreen },
    { path: '/scan', picture: 'paying', load: async () => (await import('./face/ScanScreen.tsx')).ScanScreen },
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
    { path: '/paper', picture: 'profile', load: async () => (await import('./paper/PaperScreen.tsx')).PaperScreen },
    {
      path: '/paper/print/:what',
      picture: 'profile',
      load: async () => (await import('./paper/PrintScreen.tsx')).PrintScreen,
    },
    {
      path: '/paper/scan',
      picture: 'profile',
      load: async () => (await import('./paper/ScanCardScreen.tsx')).ScanCardScreen,
    },
    {
      path: '/paper/enter',
      picture: 'keeping',
      load: async () => (await import('./paper/EnterScreen.tsx')).EnterScreen,
    },
    { path: '/move', picture: 'phones', load: async () => (await import('./move/MoveScreen.tsx')).MoveScreen },
  ],
  parts: async () => (await import('./parts.ts')).exchangeParts,
};
