import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.texts.too-long': 'Es más largo de lo que puede ser un texto así. Acórtalo y guarda otra vez.',
  'code.texts.unknown-text': 'Este texto lo conoce una versión más nueva de la aplicación. Actualiza la aplicación.',
  'code.texts.unknown-base': 'Se apoya en un texto que no está en las cuentas.',
  'code.texts.not-an-editor': 'En este grupo solo los responsables cambian este texto.',
  'code.texts.not-there': 'Aquello a lo que pertenece este texto no está en los libros.',
  'code.texts.voted-on': 'El grupo lo está votando ahora. Si no pasa, se puede volver a cambiar.',
  'code.texts.decided': 'Está decidido. Su texto queda como está.',
} satisfies Record<keyof typeof en, string>;
