import type { en } from './en.ts';

export const sw = {
  title: 'Mipangilio',
  language: 'Lugha',
  asPhone: 'Kama simu',
  theme: 'Rangi',
  light: 'Mwanga',
  dark: 'Giza',
  contrast: 'Tofauti kali',
  textSize: 'Ukubwa wa maandishi',
  lock: 'Kufuli la simu',
  lockOff: 'Minga inafunguka bila kuuliza.',
  lockOn: 'Minga inaomba PIN.',
  setLock: 'Weka kufuli',
  storage: 'Kinachohifadhiwa kwenye simu hii',
  kept: 'Kivinjari kinatunza hesabu za Minga hadi uzifute wewe.',
  notKept:
    'Kivinjari kinaweza kufuta hesabu za Minga simu ikijaa. Kiombe kizitunze, weka Minga kwenye skrini ya mwanzo, na uhamishe vikundi vyako kwenye faili mara kwa mara.',
  keep: 'Tunza hesabu kwenye simu hii',
  keepDenied: 'Kivinjari kimekataa kwa sasa. Weka Minga kwenye skrini ya mwanzo na uombe tena baadaye.',
  keys: 'Funguo zako',
  keysStrong:
    'Funguo zako ziko kwenye hazina ya kivinjari. Hakuna ukurasa wala programu inayoweza kuzitoa, hata Minga.',
  keysWeak:
    'Kivinjari hiki ni cha zamani. Funguo zako zimefichwa kwenye kumbukumbu zake, ulinzi ulio dhaifu kuliko hazina. Kipya kitatengeneza funguo imara zaidi kwa simu yako ijayo.',
  install: 'Weka Minga kwenye skrini ya mwanzo',
  installWhy: 'Hapo inafunguka kama programu nyingine yoyote, hata bila mtandao.',
  installNow: 'Sakinisha',
  installed: 'Minga imesakinishwa kwenye simu hii.',
  installHow: 'Kwenye menyu ya kivinjari chagua “Ongeza kwenye skrini ya mwanzo” au “Sakinisha programu”.',
  offlineYes: 'Kila inachohitaji bila mtandao kiko kwenye simu hii.',
  offlineNo: 'Bado haijakamilika kufunguka bila mtandao. Iache wazi kwa dakika moja penye mtandao.',
  reminders: 'Vikumbusho',
  remindersWords:
    'Programu iliyofungwa haiwezi kulia. Fungua Minga mara kwa mara na utazame Kwangu. Msaada wa wakati maalumu unaweza kuwekwa kwenye kalenda ya simu, ambayo inalia.',
  about: 'Kuhusu Minga',
  aboutWords:
    'Minga hutunza uchumi wa kikundi wenyewe kwenye simu za wanachama wake. Hakuna mmiliki katikati, hakuna matangazo wala ufuatiliaji. Ni programu huru chini ya AGPL, toleo la 3 au jipya zaidi.',
  helpOne: 'Mipangilio hii ni ya simu hii tu.',
  helpTwo: 'Unachobadilisha kinahifadhiwa mara moja.',
  helpThree: 'Mipangilio ya kikundi iko ndani ya kikundi, kwenye Zaidi.',
} satisfies Record<keyof typeof en, string>;
