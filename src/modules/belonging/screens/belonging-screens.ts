import type { ModuleScreens } from '../../../view/module-screens.ts';

export const belongingScreens: ModuleScreens = {
  name: 'belonging',
  routes: [
    { path: '/forks/:device', picture: 'fork', load: async () => (await import('./fork/ForkScreen.tsx')).ForkScreen },
    {
      path: '/guardians',
      picture: 'guardians',
      load: async () => (await import('./guardians/GuardiansScreen.tsx')).GuardiansScreen,
    },
    {
      path: '/come-back',
      picture: 'vouching',
      load: async () => (await import('./returning/ComeBackScreen.tsx')).ComeBackScreen,
    },
    {
      path: '/vouch',
      picture: 'vouching',
      load: async () => (await import('./vouching/ScanReturnScreen.tsx')).ScanReturnScreen,
    },
    {
      path: '/vouch/:code',
      picture: 'vouching',
      load: async () => (await import('./vouching/VouchScreen.tsx')).VouchScreen,
    },
    {
      path: '/new-phones',
      picture: 'phones',
      load: async () => (await import('./new-phones/NewPhonesScreen.tsx')).NewPhonesScreen,
    },
    {
      path: '/lost-phones/:device',
      picture: 'lostPhone',
      load: async () => (await import('./lost/LostPhoneScreen.tsx')).LostPhoneScreen,
    },
    { path: '/advances/:id', picture: 'lending', load: async () => (await import('./lost/LendScreen.tsx')).LendScreen },
    { path: '/leave', picture: 'leaving', load: async () => (await import('./leaving/LeaveScreen.tsx')).LeaveScreen },
    { path: '/ended', picture: 'leaving', load: async () => (await import('./ended/EndedScreen.tsx')).EndedScreen },
  ],
  parts: async () => (await import('./parts.ts')).belongingParts,
};
