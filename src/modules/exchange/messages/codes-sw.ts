import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.nobody-chosen': 'Mchague mtu kwanza.',
  'code.amount-not-positive': 'Kiasi lazima kizidi sifuri.',
  'code.amount-too-large': 'Kiasi ni kikubwa kuliko hesabu zinavyoweza kubeba.',
  'code.memo-too-long': 'Tumia herufi 280 kwa wingi kueleza ni kwa ajili ya nini.',
  'code.bill-paid': 'Msimbo huu umeshalipwa. Omba mpya.',
  'code.nobody-keeps-it':
    'Hakuna anayeweza kupokea hii sasa. Akaunti iko njiani kwenda simu nyingine, au simu hiyo imepotea.',
  'code.exchange.not-your-account': 'Ni mwenye akaunti au anayeitunza tu anayeweza kuomba malipo kwa akaunti hiyo.',
  'code.exchange.to-oneself': 'Mtu hawezi kujiomba malipo mwenyewe.',
  'code.exchange.unknown-unit': 'Kikundi hakina kipimo hicho.',
  'code.exchange.no-such-request': 'Ombi hilo halimo kwenye hesabu.',
  'code.exchange.not-the-payer': 'Ni mwanachama anayelipa tu anayeweza kufanya hivi.',
  'code.exchange.not-the-asker': 'Ni aliyeomba tu anayeweza kufuta ombi.',
  'code.exchange.no-such-payment': 'Malipo hayo hayamo kwenye hesabu.',
  'code.exchange.not-the-payee': 'Ni mwanachama aliyepokea tu anayeweza kufanya hivi.',
  'code.exchange.neither-here': 'Hakuna kati ya akaunti hizi mbili iliyo kwenye simu hii.',
  'code.exchange.sheet-entered': 'Karatasi hii imeshaingizwa.',
  'code.exchange.slip-entered': 'Hati hii imeshaingizwa.',
  'code.exchange.slip-twice': 'Hati hii iko tayari hapo juu.',
  'code.exchange.too-many-lines': 'Ingiza mistari isiyozidi 100 kwa mara moja.',
} satisfies Record<keyof typeof en, string>;
