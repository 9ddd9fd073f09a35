import type { en } from './en.ts';

export const sw = {
  title: 'Watu wa simu hii',
  what: 'Watu kadhaa wanaweza kutumia simu hii. Kila mmoja ana vikundi na akaunti yake, na haoni chochote cha wengine.',
  pinEach: 'Kila mmoja aweke PIN yake, kwenye mipangilio. Inazuia macho ya udadisi; haifichi kwa msimbo.',
  list: 'Nani hutumia simu hii',
  you: 'anatumia sasa',
  iAm: 'Mimi ni {name}',
  change: 'Badilisha kwa {name}',
  add: 'Ongeza mtu',
  yourName: 'Jina lako mwenyewe',
  theirName: 'Jina la mtu mwingine',
  nameMissing: 'Andika majina yote mawili kwanza.',
  cannotKeep: 'Kivinjari hiki hakihifadhi chochote cha programu hii, kwa hiyo mtu hawezi kuongezwa.',
  who: 'Wewe ni nani?',
  whoHow: 'Chagua jina lako. Kama umeweka PIN, itaulizwa baadaye.',
  helpOne: 'Familia inaweza kutumia simu moja: kila mtu ni mwanachama kamili, mwenye akaunti yake.',
  helpTwo: 'Anayeongezwa huanza kama kwenye simu mpya: huanzisha kikundi, au huingia kwa mwaliko.',
  helpThree: 'Badilisheni hapa. Programu ikifungwa na kufunguliwa, huuliza wewe ni nani.',
} as const satisfies Record<keyof typeof en, string>;
