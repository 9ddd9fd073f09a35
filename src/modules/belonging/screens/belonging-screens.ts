import type { ModuleScreens } from '../../../view/module-screens.ts';

export const belongingScreens: ModuleScreens = {
  name: 'belonging',
  routes: [
    { path: '/forks/:device', load: async () => (await import('./fork/ForkScreen.tsx')).ForkScreen },
    { path: '/guardians', load: async () => (await import('./guardians/GuardiansScreen.tsx')).GuardiansScreen },
    { path: '/come-back', load: async () => (await import('./returning/ComeBackScreen.tsx')).ComeBackScreen },
    { path: '/vouch', load: async () => (await import('./vouching/ScanReturnScreen.tsx')).ScanReturnScreen },
    { path: '/vouch/:code', load: async () => (await import('./vouching/VouchScreen.tsx')).VouchScreen },
    { path: '/new-phones', load: async () => (await import('./new-phones/NewPhonesScreen.tsx')).NewPhonesScreen },
    { path: '/lost-phones/:device', load: async () => (await import('./lost/LostPhoneScreen.tsx')).LostPhoneScreen },
    { path: '/advances/:id', load: async () => (await import('./lost/LendScreen.tsx')).LendScreen },
    { path: '/leave', load: async () => (await import('./leaving/LeaveScreen.tsx')).LeaveScreen },
    { path: '/ended', load: async () => (await import('./ended/EndedScreen.tsx')).EndedScreen },
  ],
  parts: async () => (await import('./parts.ts')).belongingParts,
};
