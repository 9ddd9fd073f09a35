import type { en } from './en.ts';

export const es = {
  profile: 'Mi nombre y foto',
  yourName: 'Tu nombre',
  yourNameHint: 'Como te llaman tus vecinos.',
  nameMissing: 'Escribe el nombre con que te conocen tus vecinos.',
  photoHint: 'Si quieres. Se hace pequeña y va solo a este grupo.',
  choosePhoto: 'Elegir una foto',
  otherPhoto: 'Elegir otra foto',
  removePhoto: 'Quitar la foto',
  photoFault: 'Esta imagen no se puede abrir aquí. Elige otra.',
  contact: 'Cómo encontrarte',
  contactHint: 'Un número de teléfono, una casa, un día en el mercado. Todo el grupo puede leerlo.',
  save: 'Guardar',
  saved: 'Guardado. Llega a los demás cuando sus teléfonos se encuentran.',
  withdraw: 'Retirar mi perfil',
  withdrawTitle: '¿Retirar tu nombre y tu foto?',
  withdrawWords:
    'Cada teléfono que se entera destruye tu nombre, tu foto y tu contacto; los que están lejos lo hacen cuando vuelven. Lo que otros vieron, anotaron o fotografiaron se queda con ellos. Tus pagos siguen en las cuentas como «Antes miembro {code}».',
  withdrawn: 'Tu perfil fue retirado. Apareces como «Antes miembro {code}».',
  helpOne: 'Tu nombre, foto y contacto van solo a este grupo, cifrados, y no son parte de las cuentas.',
  helpTwo: 'Los puedes cambiar cuando quieras.',
  helpThree: 'Al retirarlos se borran de cada teléfono que se entera; las cuentas quedan como están.',
} satisfies Record<keyof typeof en, string>;
