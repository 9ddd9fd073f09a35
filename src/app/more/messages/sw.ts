import type { en } from './en.ts';

export const sw = {
  title: 'Zaidi',
  group: 'Kikundi',
  me: 'Mimi katika kikundi hiki',
  app: 'Simu hii',
  invite: 'Alika',
  books: 'Kuhusu hesabu',
  reach: 'Imefika wapi',
  about: 'Kuhusu kikundi',
  export: 'Hamisha kikundi kwenye faili',
  open: 'Fungua faili',
  profile: 'Jina na picha yangu',
  recovery: 'Kadi ya kurejea',
  renew: 'Tengeneza kadi mpya',
  devices: 'Simu zangu',
  settings: 'Mipangilio',
  groups: 'Vikundi vingine',
  tools: 'Zana',
  helpOne: 'Hapa pana kila kisichohitajika kila siku.',
  helpTwo: 'Kwanza kurasa za kikundi, kisha zako, kisha za simu.',
  helpThree: 'Unachobadilisha kwenye kikundi kinasainiwa, na kila mtu anaweza kukiona.',
} satisfies Record<keyof typeof en, string>;
