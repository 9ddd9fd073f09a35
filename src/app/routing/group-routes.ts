import { moduleScreens } from '../../modules/screens.ts';
import type { ModuleRoute } from '../../view/module-screens.ts';

/** The app's own screens of a group, by their path below `/g/:group`. */
const ownRoutes: readonly ModuleRoute[] = [
  { path: '/', load: async () => (await import('../home/Home.tsx')).Home },
  { path: '/for-me', load: async () => (await import('../for-me/ForMe.tsx')).ForMe },
  { path: '/people', load: async () => (await import('../people/People.tsx')).People },
  { path: '/people/:member', load: async () => (await import('../people/MemberPage.tsx')).MemberPage },
  { path: '/more', load: async () => (await import('../more/More.tsx')).More },
  { path: '/reach', load: async () => (await import('../books/Reach.tsx')).Reach },
  { path: '/books', load: async () => (await import('../books/Books.tsx')).Books },
  { path: '/invite', load: async () => (await import('../inviting/Invite.tsx')).Invite },
  { path: '/profile', load: async () => (await import('../profile/Profile.tsx')).Profile },
  { path: '/recovery', load: async () => (await import('../recovery/Recovery.tsx')).Recovery },
  { path: '/devices', load: async () => (await import('../devices/Devices.tsx')).Devices },
  { path: '/devices/:device', load: async () => (await import('../devices/OtherPhone.tsx')).OtherPhone },
  { path: '/export', load: async () => (await import('../files/Export.tsx')).Export },
  { path: '/about', load: async () => (await import('../about/AboutGroup.tsx')).AboutGroup },
];

export const groupRoutes: readonly ModuleRoute[] = [...ownRoutes, ...moduleScreens.flatMap((module) => module.routes)];
