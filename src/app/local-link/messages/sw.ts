import type { en } from './en.ts';

export const sw = {
  title: 'Unganisha simu mbili',
  helpOne:
    'Simu mbili zilizo karibu huambiana mapya yote, haraka na pande zote mbili, hadi ziachane. Intaneti haihitajiki.',
  helpTwo:
    'Zote mbili ziwe kwenye Wi-Fi moja. Pasipo na Wi-Fi, washa hotspot ya simu moja na uunganishe nyingine kwayo.',
  helpThree:
    'Moja inaonyesha msimbo, nyingine inauchanganua na kuonyesha wake. Zote mbili zikiwa na mtandao, misimbo haihitajiki.',
  how: 'Wekeni simu zote mbili kwenye Wi-Fi moja au kwenye hotspot ya mojawapo. Kisha fungueni ukurasa huu kwenye zote mbili.',
  showFirst: 'Acha simu nyingine ichanganue hii. Kisha changanua msimbo inaouonyesha.',
  showAnswer: 'Acha simu nyingine ichanganue hii. Kisha zitaungana zenyewe.',
  nearby: 'Wako kwenye ukurasa huu sasa. Hawa hawahitaji misimbo.',
  linkWith: 'Ungana na {name}',
  somebody: 'simu nyingine',
  making: 'Inatayarisha…',
  connecting: 'Inatafuta simu nyingine…',
  linked: 'Umeungana na {name}',
  bringing: 'Inaleta habari…',
  same: 'Simu zote mbili zina habari zile zile. Kinachofanywa kwenye moja hufika kwenye nyingine mara moja, hata ukienda kurasa nyingine.',
  part: 'Achana',
  parted: 'Simu zimeachana',
  apart: 'Simu hazikupatana',
  alone: 'Simu hii haiko kwenye mtandao wowote',
  unable: 'Kivinjari hiki hakiwezi kuungana na simu nyingine',
  tryHow:
    'Je, zote mbili ziko kwenye Wi-Fi moja? Pasipo na Wi-Fi, washa hotspot ya simu moja, unganisha nyingine, kisha jaribu tena. Picha hazihitaji mtandao wowote.',
  again: 'Jaribu tena',
  pictures: 'Endelea kwa picha',
  'code.link.other-attempt':
    'Huo unajibu msimbo wa zamani. Acha simu nyingine ichanganue wako tena, kisha changanua msimbo wake mpya.',
} satisfies Record<keyof typeof en, string>;
