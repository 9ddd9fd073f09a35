import type { en } from './en.ts';

export const sw = {
  title: 'Kuhusu kikundi',
  agreement: 'Makubaliano yetu',
  agreementWhere: 'Ambayo kikundi kimekubaliana, yalivyo leo, na nani aliyeyabadilisha.',
  readAgreement: 'Soma makubaliano yetu',
  units: 'Kinachohesabiwa',
  hours: 'Saa',
  limit: 'Mwanachama anaweza kudaiwa hadi {limit}.',
  members: '{count, plural, one {mwanachama #} other {wanachama #}}',
  relays: 'Vituo',
  relaysWhy:
    'Kituo hupeleka habari zilizofichwa kati ya simu. Hakiwezi kuzisoma. Kikundi kinafanya kazi bila kituo, ila polepole zaidi.',
  relayNone: 'Hakuna kituo: habari husafiri kwa faili.',
  relayAdd: 'Anwani ya kituo',
  relayHint: 'Inaanza na wss://, au na ws:// na namba pasipo na intaneti',
  relayWrong: 'Anwani ya kituo huanza na wss://, au ws:// ndani ya mtandao wa karibu.',
  relayScan: 'Soma msimbo wa anwani',
  relayTrying: 'Inajaribu kama simu hii inakifikia…',
  relayReached: 'Simu hii inakifikia.',
  relayUnreached: 'Simu hii haikifikii sasa. Je, kiko kwenye Wi-Fi hiyohiyo?',
  relayDenied:
    'Kivinjari hakiruhusu Minga kutumia mtandao wa karibu. Ruhusu kwenye mipangilio ya ukurasa huu, kisha ongeza anwani tena.',
  relayForbidden: 'Kivinjari hiki kinakataza anwani hiyo. Tumia inayoanza na wss://.',
  add: 'Ongeza',
  remove: 'Ondoa',
  removeRelay: 'Ondoa {address}',
  id: 'Namba ya kikundi',
  idHow: 'Inatokana na kuanzishwa kwa kikundi. Vikundi viwili havina namba moja kamwe.',
  leavePhone: 'Futa kikundi hiki kwenye simu hii',
  leaveTitle: 'Ufute {group} kwenye simu hii?',
  leaveWords:
    'Funguo, hesabu na rasimu za kikundi hiki zinaharibiwa kwenye simu hii. Kikundi kinaendelea bila simu hii. Unarudi kwa kadi yako ya kurejea tu.',
  leaveUnsent:
    '{count, plural, =0 {} one {Ingizo lako # liko hapa tu na litapotea kabisa.} other {Maingizo yako # yako hapa tu na yatapotea kabisa.}}',
  leaveNoCard: 'Hujathibitisha kadi ya kurejea: hutaweza kurudi ukiwa wewe yule yule.',
  erase: 'Futa',
  helpOne: 'Walichoweka waanzilishi ni kwa wote, na wote wanaweza kukisoma hapa.',
  helpTwo: 'Kituo ni mjumbe tu. Mnaweza kutumia kadhaa.',
  helpThree: 'Kufuta kikundi kwenye simu hii hakukutoi kwenye kikundi.',
} satisfies Record<keyof typeof en, string>;
