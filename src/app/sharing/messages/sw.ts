import type { en } from './en.ts';

export const sw = {
  title: 'Shiriki habari na jirani',
  helpOne: 'Simu mbili zinaambiana yaliyo mapya bila mtandao wowote: moja inaonyesha msimbo, nyingine inauchanganua.',
  helpTwo:
    'Kisha zinabadilishana, hadi zote mbili ziwe na kitu kimoja. Malipo yaliyokuwa yakisubiri hufika kwa njia hii.',
  helpThree: 'Unaweza kuacha wakati wowote. Safari ijayo inaendelea na kilichobaki.',
  how: 'Fungueni ukurasa huu kwenye simu zote mbili. Moja inaonyesha msimbo, nyingine inauchanganua. Kisha badilishaneni.',
  show: 'Onyesha msimbo wangu',
  scan: 'Changanua msimbo wao',
  myCode: 'Msimbo wangu',
  showOne: 'Shikilia hii mbele ya kamera ya simu nyingine.',
  showMany: 'Shikilia hii bila kutikisa mbele ya kamera ya simu nyingine. Picha inabadilika hadi simu hiyo ipate yote.',
  showAgain: 'Simu yako imepata zao. Sasa wao wachanganue hii.',
  theyAreDone: 'Simu nyingine inasema imemaliza',
  taken:
    '{count, plural, =0 {Hakukuwa na jipya kwa simu hii.} one {Ingizo # jipya limepokelewa.} other {Maingizo # mapya yamepokelewa.}}',
  untold: 'Hii si yote: kuna zaidi ya kuonyesha baadaye.',
  goOn: 'Onyesha iliyobaki',
  done: 'Simu zote mbili zina habari zile zile',
  again: 'Shiriki na jirani mwingine',
  home: 'Nyumbani',
} satisfies Record<keyof typeof en, string>;
