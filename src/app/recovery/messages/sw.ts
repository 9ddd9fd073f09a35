import type { en } from './en.ts';

export const sw = {
  title: 'Kadi ya kurejea',
  why: 'Simu hii ikipotea, kadi inakurudisha kama mwanachama yule yule. Kwa hiyo isiwe kwenye simu hii tu: ichapishe, andika maneno kumi na mawili kwenye karatasi, au ihifadhi na utume faili mahali pengine. Aliye nayo anaweza kutenda kama wewe.',
  cardFor: '{name} katika {group}',
  cardQr: 'Msimbo wa kadi ya kurejea',
  cardUse: 'Kwa kadi hii unarudi kwenye kikundi ukiwa wewe yule yule. Itunze vizuri, usimwonyeshe mtu.',
  save: 'Hifadhi kadi',
  print: 'Chapisha kadi',
  words: 'Maneno kumi na mawili',
  wordsHow:
    'Au andika maneno haya kumi na mawili kwenye karatasi, kwa mpangilio huu. Ni ya Kiingereza katika lugha zote.',
  haveSaved: 'Nimeihifadhi',
  later: 'Baadaye',
  laterNote: 'Unaweza kufanya baadaye: kikumbusho kinabaki, na siri inabaki imefungwa kwenye simu hii hadi hapo.',
  checkTitle: 'Je, kweli imehifadhiwa?',
  checkWhy:
    'Ionyeshe simu hii kadi, au andika maneno mawili kati yake. Kisha siri inafutwa kwenye simu na ni wewe tu uliye nayo.',
  scan: 'Skani',
  scanLabel: 'Skani kadi ya kurejea',
  notThisCard: 'Hiyo si kadi ya kikundi hiki. Tafuta uliyohifadhi sasa hivi.',
  type: 'Andika',
  word: 'Neno la {number}',
  wordHint: 'Neno la Kiingereza.',
  wordsWrong: 'Haya siyo maneno. Angalia karatasi yako tena.',
  confirm: 'Thibitisha',
  done: 'Kadi yako imethibitishwa',
  doneWords: 'Siri haipo tena kwenye simu hii. Tunza kadi pale unapotunza vitu muhimu.',
  goOn: 'Endelea',
  renew: 'Tengeneza kadi mpya',
  renewWhy:
    'Kama kadi yako imechakaa, ionyeshe mara moja tena au andika maneno yake kumi na mawili. Mpya inatengenezwa kutokana nayo; ya zamani inabaki halali.',
  renewShow: 'Onyesha kadi mpya',
  cardOrWords: 'Maneno kumi na mawili, au herufi za kadi',
  notReadable: 'Haikusomeka. Jaribu tena, au andika maneno.',
  helpOne:
    'Kadi ndiyo njia ya uhakika zaidi ya kurudi simu zako zote zikipotea: hakuna mwenye nakala yake, hata kituo.',
  helpTwo: 'Hifadhi picha nje ya simu hii, ichapishe, au andika maneno kumi na mawili kwenye karatasi.',
  helpThree: 'Kisha thibitisha kwamba unayo, na siri inafutwa kwenye simu hii.',
  'word-unknown': 'Neno la {place} halimo kwenye orodha: “{word}”.',
  'words-damaged':
    'Lazima yawe maneno kumi na mawili yanayoendana. Moja si sahihi au halipo, au mawili yamebadilishana nafasi.',
  'card-damaged': 'Kadi hii haikusomeka yote. Jaribu tena, au andika maneno kumi na mawili.',
  'another-members-card': 'Hii ni kadi ya mwanachama mwingine wa kikundi hiki.',
  'not-a-member-here': 'Kadi hii si ya mtu yeyote katika kikundi hiki. Huenda ni ya kikundi kingine.',
} satisfies Record<keyof typeof en, string>;
