import type { ModuleScreens } from '../../../view/module-screens.ts';

/** One file rather than three: each that the first screen names is a cost of every first visit. (decisions/0018) */
const screens = () => import('./all-screens.ts');

export const meetingsScreens: ModuleScreens = {
  name: 'meetings',
  tool: 'meetings',
  routes: [
    { path: '/meetings', picture: 'people', load: async () => (await screens()).MeetingsScreen },
    { path: '/meetings/new', picture: 'people', load: async () => (await screens()).NewScreen },
    { path: '/meetings/:id', picture: 'people', load: async () => (await screens()).MeetingScreen },
  ],
  parts: async () => (await import('./parts.ts')).meetingsParts,
};
