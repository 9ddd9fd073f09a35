import type { en } from './en.ts';

export const es = {
  text: 'Nos ayudamos y anotamos lo que damos y lo que recibimos.\nIr bajo cero es como empieza el intercambio: nadie paga intereses y a nadie le da vergüenza.\nCumplimos lo que decimos, y si algo salió mal, lo decimos y lo arreglamos.\nAntes de irse, cada quien devuelve lo que aún debe, hasta donde puede.',
  offered: 'Son las palabras que ofrece Minga. Los fundadores las firmaron en otro idioma; aquí las lees en el tuyo.',
} satisfies Record<keyof typeof en, string>;
