import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.listings.no-such-listing': 'Isto não está na lista, que este celular saiba.',
  'code.listings.not-your-account': 'Só quem tem esta conta, ou cuida dela, pode fazer isto.',
  'code.listings.unknown-unit': 'O grupo não conta nesta unidade.',
  'code.listings.price-without-units': 'O que é por outra coisa ou por nada não tem preço.',
  'code.listings.title-missing': 'Escreva em poucas palavras o que é, ou grave.',
  'code.listings.title-too-long': 'Use no máximo 80 letras para dizer o que é. O resto vai abaixo.',
  'code.listings.category-missing': 'Escolha de que tipo é.',
  'code.listings.words-too-long': 'Use no máximo 1.000 letras para dizer mais.',
  'code.listings.words-not-now':
    'As palavras não podem ser juntadas agora neste celular. O que você escreveu fica aqui. Tente de novo mais tarde.',
  'code.listings.price-unsound': 'O preço deve ser uma quantia inteira que caiba nas contas.',
  'code.listings.other-too-long': 'Use no máximo 80 letras para o que se dá em troca.',
  'code.listings.place-too-long': 'Use no máximo 60 letras para o lugar.',
  'code.listings.until-past': 'Esse dia já passou. Escolha um mais tarde.',
  'code.listings.photos-too-many': 'No máximo três fotos.',
  'code.listings.voice-too-long': 'Esta gravação é longa demais. Grave de novo, um pouco mais curta.',
  'code.listings.categories-unsound':
    'Cada tipo precisa de um nome de no máximo 40 letras, sem vírgula nem sinal de igual.',
  'code.listings.categories-too-long': 'São tipos demais. Tire alguns ou use nomes mais curtos.',
  'code.listings.not-a-seller':
    'O grupo decidiu quem pode vender, e falta uma marca para isso. A coordenação pode dar.',
} satisfies Record<keyof typeof en, string>;
