import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.listings.no-such-listing': 'Esto no está en la lista, que sepa este teléfono.',
  'code.listings.not-your-account': 'Solo puede hacerlo quien tiene esta cuenta o la lleva.',
  'code.listings.unknown-unit': 'El grupo no cuenta en esta unidad.',
  'code.listings.price-without-units': 'Lo que es por otra cosa o por nada no tiene precio.',
  'code.listings.title-missing': 'Escribe en pocas palabras qué es, o grábalo.',
  'code.listings.title-too-long': 'Usa como mucho 80 letras para decir qué es. Lo demás va abajo.',
  'code.listings.category-missing': 'Elige de qué tipo es.',
  'code.listings.words-too-long': 'Usa como mucho 1.000 letras para decir más.',
  'code.listings.words-not-now':
    'Las palabras no se pueden juntar ahora en este teléfono. Lo que escribiste queda aquí. Inténtalo más tarde.',
  'code.listings.price-unsound': 'El precio debe ser una cantidad entera que quepa en las cuentas.',
  'code.listings.other-too-long': 'Usa como mucho 80 letras para lo que se da a cambio.',
  'code.listings.place-too-long': 'Usa como mucho 60 letras para el lugar.',
  'code.listings.until-past': 'Ese día ya pasó. Elige uno más tarde.',
  'code.listings.photos-too-many': 'Como mucho tres fotos.',
  'code.listings.voice-too-long': 'Esta grabación es demasiado larga. Grábala otra vez, un poco más corta.',
  'code.listings.categories-unsound': 'Cada tipo necesita un nombre de 40 letras como mucho, sin coma ni signo igual.',
  'code.listings.categories-too-long': 'Son demasiados tipos. Quita algunos o usa nombres más cortos.',
  'code.listings.not-a-seller':
    'El grupo decidió quién puede vender, y para eso falta una marca. La coordinación la puede dar.',
} satisfies Record<keyof typeof en, string>;
