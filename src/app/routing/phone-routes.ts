import type { ModuleRoute } from '../../view/module-screens.ts';

/** Screens outside any group. */
export const phoneRoutes: readonly ModuleRoute[] = [
  { path: '/', load: async () => (await import('../welcome/Start.tsx')).Start },
  { path: '/found', load: async () => (await import('../founding/Found.tsx')).Found },
  { path: '/join', load: async () => (await import('../joining/Join.tsx')).Join },
  { path: '/join/:code', load: async () => (await import('../joining/Invited.tsx')).Invited },
  { path: '/back/:code', load: async () => (await import('../returning/GuardianCode.tsx')).GuardianCode },
  { path: '/open', load: async () => (await import('../files/OpenFile.tsx')).OpenFile },
  { path: '/settings', load: async () => (await import('../settings/Settings.tsx')).Settings },
];
