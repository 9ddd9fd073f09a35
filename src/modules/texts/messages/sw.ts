import { codes } from './codes-sw.ts';
import type { en } from './en.ts';

export const sw = {
  title: 'Jinsi tunavyofanya hapa',
  empty: 'Bado hakuna kilichoandikwa.',
  reading: 'Maandishi yanakusanywa …',
  unreadable:
    'Maandishi hayawezi kukusanywa sasa kwenye simu hii. Yako salama kwenye hesabu. Fungua ukurasa huu tena baadaye.',
  change: 'Badilisha maandishi',
  whoCoordinators: 'Waratibu ndio wanaobadilisha maandishi haya.',
  whoMembers: 'Kila mwanachama anaweza kubadilisha maandishi haya.',
  letMembers: 'Mruhusu kila mwanachama ayabadilishe',
  letCoordinators: 'Waruhusu waratibu tu wayabadilishe',
  allowed: 'Imeamuliwa.',
  history: 'Nani aliyabadilisha',
  neverChanged: 'Yako kama waanzilishi walivyoyaandika.',
  changedBy: '{name} aliyabadilisha',
  keptBeside: 'Imetunzwa kando ya maandishi',
  quarantined: 'Badiliko la {name} halikuweza kuingizwa. Limetunzwa kando, na maandishi yako kamili.',
  changeTitle: 'Badilisha maandishi',
  words: 'Maandishi',
  wordsHint: 'Wanachoandika wengine wakati huo huo nacho kinabaki.',
  save: 'Hifadhi',
  saved: 'Imehifadhiwa. Itamfikia kila mtu.',
  discard: 'Yaache yalivyokuwa',
  changedMeanwhile: 'Mtu amebadilisha maandishi wakati huo. Maneno yako na yake yanaunganishwa ukihifadhi.',
  helpOne: 'Haya ndiyo ambayo kikundi kimekubaliana, na anayejiunga huyasoma.',
  helpTwo: 'Watu wawili wanaweza kuyabadilisha wakati mmoja, hata bila mtandao: mabadiliko yote mawili yanabaki.',
  helpThree: 'Kila badiliko linabaki kwenye kumbukumbu pamoja na jina.',
  refusedOther: 'Haiwezekani sasa ({code}).',
  ...codes,
} satisfies Record<keyof typeof en, string>;
