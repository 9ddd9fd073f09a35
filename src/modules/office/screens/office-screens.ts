import type { ModuleScreens } from '../../../view/module-screens.ts';

/** Three files rather than twelve: each that the first screen names is a cost of every first visit. (decisions/0018) */
const keeping = () => import('./keeping-screens.ts');
const writing = () => import('./writing-screens.ts');
const handing = () => import('./handing-screens.ts');

export const officeScreens: ModuleScreens = {
  name: 'office',
  tool: 'office',
  routes: [
    { path: '/kept', picture: 'keeping', load: async () => (await keeping()).KeptScreen },
    { path: '/kept/open', picture: 'keeping', load: async () => (await writing()).OpenScreen },
    { path: '/kept/:account', picture: 'keeping', load: async () => (await keeping()).AccountScreen },
    { path: '/kept/:account/name', picture: 'profile', load: async () => (await writing()).NameScreen },
    { path: '/kept/:account/write', picture: 'statement', load: async () => (await writing()).WriteScreen },
    { path: '/kept/:account/pin', picture: 'keeping', load: async () => (await writing()).PinScreen },
    { path: '/kept/:account/limit', picture: 'limit', load: async () => (await writing()).LimitScreen },
    { path: '/kept/:account/ask-pay', picture: 'proposal', load: async () => (await writing()).AskPayScreen },
    { path: '/kept/:account/ask-keepers', picture: 'proposal', load: async () => (await writing()).AskKeepersScreen },
    { path: '/kept/:account/written', picture: 'statement', load: async () => (await keeping()).WrittenScreen },
    { path: '/kept/:account/hand-over', picture: 'handing', load: async () => (await handing()).HandOverScreen },
    { path: '/kept/:account/lost', picture: 'lostPhone', load: async () => (await handing()).PassOnScreen },
    { path: '/kept/:account/owner', picture: 'handing', load: async () => (await handing()).OwnerScreen },
    { path: '/my-code', picture: 'handing', load: async () => (await handing()).MyCodeScreen },
    { path: '/helpers', picture: 'keeping', load: async () => (await keeping()).HelpersScreen },
  ],
  parts: async () => (await import('./parts.ts')).officeParts,
};
