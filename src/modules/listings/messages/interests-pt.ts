/** What somebody waits for on the list. */
import type { interests as en } from './interests-en.ts';

export const interests = {
  keepInterest: 'Avise-me quando chegar algo assim',
  interestKept: 'Você será avisado quando chegar algo assim.',
  interestSaved: 'Anotado neste celular. Quando algo chegar, estará em “Para mim”.',
  interests: 'O que eu espero',
  interestsHow: 'Quando algo disto entra na lista, está em “Para mim”. Só este celular sabe disso.',
  noInterests: 'Você não espera nada',
  noInterestsHow: 'Procure na lista o que você gostaria. Depois toque em “Avise-me quando chegar algo assim”.',
  freshCount: '{count, plural, =0 {nada de novo ainda} one {# novo} many {# de novos} other {# novos}}',
  dropInterest: 'Não me avise mais',
  interestDropped: 'Você não será mais avisado disto.',
  notify: 'Uma mensagem no seu celular',
  notifyHow:
    'Enquanto este aplicativo está aberto atrás de outros, seu celular pode mostrar uma mensagem quando algo chegar. Com o aplicativo fechado, não pode.',
  notifyStart: 'Mostrar mensagens',
  notifyOn: 'As mensagens são mostradas.',
  notifyStop: 'Não mostrar mensagens',
  notifyBarred:
    'Os ajustes do seu navegador ou celular não deixam este aplicativo mostrar mensagens. Você pode mudar isso lá.',
  fitsTitle: 'Algo que você espera',
  fitsOffer: '{name} oferece “{title}”. Você esperava algo assim.',
  fitsNeed: '{name} precisa de “{title}”. Você esperava algo assim.',
  helpInterests: 'Aqui está do que você quer ser avisado. Toque em um para procurar de novo.',
  helpInterestsWhere:
    'Para acrescentar um, procure primeiro na lista. Depois toque em “Avise-me quando chegar algo assim”.',
  helpInterestsPrivate: 'Fica neste celular. Ninguém do grupo vê o que você espera.',
} satisfies Record<keyof typeof en, string>;
