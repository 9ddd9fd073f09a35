import type { en } from './en.ts';

export const es = {
  gone: 'Las cuentas de {group} ya no están en este teléfono',
  goneHow:
    'El navegador borró lo que Minga guardaba en este teléfono. Nada de lo enviado se perdió: lo tienen tus vecinos, y tu saldo es el mismo.',
  goneWay:
    'Primero trae otra vez las cuentas con un enlace. Después vuelves con tu tarjeta de recuperación, sus doce palabras o tus vecinos de confianza.',
  byLink: 'Traer las cuentas con un enlace',
  byLinkHow: 'Pide una invitación a un vecino, o haz un enlace en otro teléfono tuyo. Sigues siendo el mismo miembro.',
  forget: 'Olvidar este grupo',
  forgetTitle: '¿Olvidar {group}?',
  forgetMeans:
    'Este teléfono no dirá más del grupo. Los demás conservan sus cuentas, y puedes volver más tarde de todos modos.',
  codeTitle: 'Un vecino vuelve',
  codeElsewhere: 'Este código es de un grupo que no está en este teléfono',
  codeElsewhereHow: 'Ábrelo en el teléfono con el que estás en ese grupo.',
  codeUnreadable: 'Este código no se pudo leer entero',
  codeUnreadableHow: 'Escanéalo otra vez, o pide el texto.',
  codeHelpOne: 'Un vecino que perdió su teléfono muestra este código para que puedas dejarle entrar otra vez.',
  codeHelpTwo: 'Ábrelo en el teléfono con el que estás en el mismo grupo.',
  codeHelpThree: 'Asegúrate de que de verdad es esa persona: encuéntrense, o escucha su voz.',
  toGroups: 'Mis grupos',
} satisfies Record<keyof typeof en, string>;
