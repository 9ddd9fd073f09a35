import { moduleScreens } from '../../modules/screens.ts';
import type { ModuleRoute } from '../../view/module-screens.ts';

/** The app's own screens of a group, by their path below `/g/:group`. */
const ownRoutes: readonly ModuleRoute[] = [
  { path: '/', picture: 'balance', load: async () => (await import('../home/Home.tsx')).Home },
  { path: '/for-me', picture: 'waiting', load: async () => (await import('../for-me/ForMe.tsx')).ForMe },
  { path: '/people', picture: 'people', load: async () => (await import('../people/People.tsx')).People },
  {
    path: '/people/:member',
    picture: 'neighbour',
    load: async () => (await import('../people/MemberPage.tsx')).MemberPage,
  },
  {
    path: '/people/:member/books',
    picture: 'statement',
    load: async () => (await import('../people/TheirBooks.tsx')).TheirBooks,
  },
  { path: '/more', picture: 'tools', load: async () => (await import('../more/More.tsx')).More },
  { path: '/tools', picture: 'tools', load: async () => (await import('../tools/ToolsScreen.tsx')).ToolsScreen },
  { path: '/roles', picture: 'roles', load: async () => (await import('../roles/RolesScreen.tsx')).RolesScreen },
  { path: '/reach', picture: 'carried', load: async () => (await import('../books/Reach.tsx')).Reach },
  { path: '/news', picture: 'carried', load: async () => (await import('../sharing/ShareNews.tsx')).ShareNews },
  { path: '/link', picture: 'phones', load: async () => (await import('../local-link/LinkPhones.tsx')).LinkPhones },
  { path: '/books', picture: 'books', load: async () => (await import('../books/Books.tsx')).Books },
  { path: '/invite', picture: 'inviting', load: async () => (await import('../inviting/Invite.tsx')).Invite },
  { path: '/door', picture: 'joining', load: async () => (await import('../door/Door.tsx')).Door },
  { path: '/door/:ask', picture: 'joining', load: async () => (await import('../door/AskPage.tsx')).AskPage },
  { path: '/profile', picture: 'profile', load: async () => (await import('../profile/Profile.tsx')).Profile },
  { path: '/profile/seen', picture: 'profile', load: async () => (await import('../profile/WhoSees.tsx')).WhoSees },
  { path: '/recovery', picture: 'card', load: async () => (await import('../recovery/Recovery.tsx')).Recovery },
  { path: '/devices', picture: 'phones', load: async () => (await import('../devices/Devices.tsx')).Devices },
  {
    path: '/devices/:device',
    picture: 'lostPhone',
    load: async () => (await import('../devices/OtherPhone.tsx')).OtherPhone,
  },
  { path: '/send', picture: 'file', load: async () => (await import('../files/SendNews.tsx')).SendNews },
  { path: '/export', picture: 'file', load: async () => (await import('../files/Export.tsx')).Export },
  {
    path: '/how-it-works',
    picture: 'agreement',
    load: async () => (await import('../help/HowItWorks.tsx')).HowItWorks,
  },
  { path: '/about', picture: 'village', load: async () => (await import('../about/AboutGroup.tsx')).AboutGroup },
];

export const groupRoutes: readonly ModuleRoute[] = [...ownRoutes, ...moduleScreens.flatMap((module) => module.routes)];
