import type { en } from './en.ts';

export const sw = {
  cannotStart: 'Minga haiwezi kuanza hapa',
  lackSecure: 'Minga inahitaji anwani salama, inayoanza na https, ili kulinda funguo zako.',
  remedySecure: 'Mwombe anayesimamia kituo hiki anwani ya https. Kwenye kompyuta yako: npm start -- --phones',
  lackWasm: 'Kivinjari hiki hakiwezi kuendesha sehemu ya Minga inayotunza hesabu (WebAssembly haipo au imezimwa).',
  remedyWasm:
    'Sasisha kivinjari, zima ulinzi wake mkali zaidi kwa ukurasa huu, au tumia Chrome, Firefox au Safari ya Julai 2023 au mpya zaidi.',
  lackStorage: 'Kivinjari hiki hakiiruhusu Minga kuhifadhi chochote kwenye simu.',
  remedyStorage:
    'Toka kwenye kuvinjari kwa faragha, ruhusu ukurasa huu kuhifadhi data, au punguza vitu kwenye simu, kisha ufungue Minga tena.',
  lackWorkers: 'Kivinjari hiki ni cha zamani mno kwa Minga.',
  remedyWorkers: 'Kisasishe, au tumia Chrome, Firefox au Safari ya Julai 2023 au mpya zaidi.',
  lackEngine: 'Sehemu ya Minga inayotunza hesabu haikuanza.',
  remedyEngine:
    'Hakuna kilichopotea. Funga Minga na uifungue tena; ikitokea mara mbili, nakili maelezo kwa anayekusaidia.',
  broke: 'Kitu kimeharibika ndani ya Minga',
  brokeSentence:
    'Hesabu zako ziko salama kwenye simu hii. Fungua ukurasa tena; ikitokea mara mbili, nakili maelezo kwa anayekusaidia.',
  openAgain: 'Fungua tena',
  copyDetails: 'Nakili maelezo',
  copied: 'Imenakiliwa.',
  details: 'Maelezo',
  opening: 'Inafunguka…',
} satisfies Record<keyof typeof en, string>;
