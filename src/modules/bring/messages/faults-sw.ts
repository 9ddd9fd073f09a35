import type { faults as en } from './faults-en.ts';

export const faults = {
  'file.too-large': 'Faili hili ni kubwa mno: linaweza kusomwa hadi MB 2.',
  'file.not-a-table':
    'Hili si faili la CSV. Litoe kama CSV kwenye mfumo ule mwingine, au lihifadhi kama CSV kwenye jedwali.',
  'file.empty': 'Hakuna kitu ndani ya faili hili.',
  'fault.quotes-broken': 'Alama ya nukuu haikufungwa, au imefungwa katikati.',
  'fault.columns-missing': 'Safu hazitoshi.',
  'fault.from-empty': 'Haisemi nani analipa.',
  'fault.to-empty': 'Haisemi nani analipwa.',
  'fault.name-too-long': 'Jina ni refu mno: {text}.',
  'fault.same-account': '{text} analipa na kulipwa mwenyewe.',
  'fault.amount-empty': 'Haisemi ni kiasi gani.',
  'fault.amount-unsound': '“{text}” si kiasi.',
  'fault.amount-negative': '“{text}” iko chini ya sifuri.',
  'fault.amount-zero': '“{text}”: hakuna kilicholipwa.',
  'fault.amount-too-large': '“{text}” ni zaidi ya malipo moja yanavyoweza kuwa.',
  'fault.date-unsound': 'Hakuna siku kama hiyo: “{text}”.',
  'fault.owes-too-much': '{text} angeenda chini ya sifuri kuliko akaunti inavyoruhusu.',
} satisfies Record<keyof typeof en, string>;
