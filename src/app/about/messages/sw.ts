import type { en } from './en.ts';

export const sw = {
  title: 'Kuhusu kikundi',
  agreement: 'Makubaliano',
  agreementWhere: 'Ambayo kikundi kimekubaliana, yalivyo leo, na nani aliyeyabadilisha.',
  readAgreement: 'Jinsi tunavyofanya hapa',
  units: 'Kinachohesabiwa',
  hours: 'Saa',
  limit: 'Mwanachama anaweza kudaiwa hadi {limit}.',
  members: '{count, plural, one {mwanachama #} other {wanachama #}}',
  relays: 'Vituo',
  relaysWhy:
    'Kituo hupeleka habari zilizofichwa kati ya simu. Hakiwezi kuzisoma. Kikundi kinafanya kazi bila kituo, ila polepole zaidi.',
  relayNone: 'Hakuna kituo: habari husafiri kwa faili.',
  relayAdd: 'Anwani ya kituo',
  relayHint: 'Inaanza na wss://',
  relayWrong: 'Anwani ya kituo huanza na wss://, au ws:// ndani ya mtandao wa karibu.',
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
