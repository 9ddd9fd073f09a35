import type { en } from './en.ts';

export const es = {
  title: 'Personas en este teléfono',
  what: 'Varias personas pueden compartir este teléfono. Cada una tiene sus grupos y su cuenta, y no ve nada de las otras.',
  pinEach: 'Pongan un PIN cada una, en los ajustes. Aleja ojos curiosos; no cifra.',
  list: 'Quién usa este teléfono',
  you: 'en uso ahora',
  iAm: 'Soy {name}',
  change: 'Cambiar a {name}',
  add: 'Añadir una persona',
  yourName: 'Tu propio nombre',
  theirName: 'Nombre de la otra persona',
  nameMissing: 'Escribe primero los dos nombres.',
  cannotKeep: 'Este navegador no guarda nada para esta aplicación, así que no se puede añadir a nadie.',
  who: '¿Quién eres?',
  whoHow: 'Elige tu nombre. Si pusiste un PIN, se pide después.',
  helpOne: 'Una familia puede compartir un teléfono: cada quien es miembro por su cuenta, con su propia cuenta.',
  helpTwo: 'Quien se añade empieza como en un teléfono nuevo: funda un grupo, o entra con una invitación.',
  helpThree: 'Aquí se cambia. Al volver a abrir la aplicación, pregunta quién eres.',
} as const satisfies Record<keyof typeof en, string>;
