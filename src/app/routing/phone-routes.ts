import type { ModuleRoute } from '../../view/module-screens.ts';

/** Screens outside any group. */
export const phoneRoutes: readonly ModuleRoute[] = [
  { path: '/', picture: 'village', load: async () => (await import('../welcome/Start.tsx')).Start },
  { path: '/found', picture: 'founding', load: async () => (await import('../founding/Found.tsx')).Found },
  { path: '/join', picture: 'joining', load: async () => (await import('../joining/Join.tsx')).Join },
  { path: '/join/:code', picture: 'joining', load: async () => (await import('../joining/Invited.tsx')).Invited },
  { path: '/find', picture: 'people', load: async () => (await import('../asking/FindGroup.tsx')).FindGroup },
  { path: '/door/:code', picture: 'joining', load: async () => (await import('../asking/AtDoor.tsx')).AtDoor },
  { path: '/my-asks', picture: 'waiting', load: async () => (await import('../asking/MyAsks.tsx')).MyAsks },
  {
    path: '/back/:code',
    picture: 'vouching',
    load: async () => (await import('../returning/GuardianCode.tsx')).GuardianCode,
  },
  { path: '/open', picture: 'file', load: async () => (await import('../files/OpenFile.tsx')).OpenFile },
  { path: '/lock', picture: 'settings', load: async () => (await import('../lock/PhoneLock.tsx')).PhoneLock },
  { path: '/persons', picture: 'people', load: async () => (await import('../persons/Persons.tsx')).Persons },
  { path: '/settings', picture: 'settings', load: async () => (await import('../settings/Settings.tsx')).Settings },
];
