import type { en } from './en.ts';

export const es = {
  making: 'Haciendo el código…',
  reading: '{known, plural, one {# imagen} many {# de imágenes} other {# imágenes}} de {needed}',
  'code.screen.not-a-minga-code': 'La cámara de este teléfono ve un código, pero no es de Minga.',
  'code.screen.newer-version':
    'El otro teléfono muestra un código de una Minga más nueva. Actualiza primero la aplicación en este teléfono.',
  'code.screen.damaged': 'Este teléfono no pudo leer el código entero. Mantén quietos los dos teléfonos y sigue.',
  'code.screen.too-large': 'Eso es más de lo que este teléfono toma de una vez.',
  'code.screen.other-kind':
    'El otro teléfono muestra un código de Minga para otra cosa. Tiene que mostrar el código de esto.',
  'code.screen.other-group':
    'El otro teléfono muestra el código de otro grupo. Abran el mismo grupo en los dos teléfonos.',
  'code.screen.other-paper': 'Esa tarjeta o vale es de otro grupo. Abre primero su grupo.',
  'code.screen.other-key':
    'Este teléfono aún no conoce la llave más nueva del grupo. Muestra primero tu código y deja que el otro teléfono lo escanee.',
  openIt: 'Abrir',
  'code.screen.is-invitation': 'Eso es una invitación a un grupo. Ábrela para ver a cuál y para entrar.',
  'code.screen.is-door': 'Eso es la puerta de un grupo. Ábrela para pedir entrar.',
  'code.screen.is-way-back':
    'Eso es de alguien que quiere volver en un teléfono nuevo. Lo abren sus vecinos de confianza.',
  'code.screen.is-recovery-card':
    'Eso es una tarjeta de recuperación. Guárdala: es secreta, y solo sirve para volver en un teléfono nuevo.',
  'code.screen.is-news': 'El otro teléfono muestra novedades. Léelas en «Compartir novedades con un vecino».',
  'code.screen.is-paper': 'Eso es una tarjeta, un vale o una hoja. Se lee en «En papel».',
  'code.screen.is-link': 'El otro teléfono quiere conectarse. Sigue en «Conectar los dos teléfonos».',
  'code.screen.is-receipt': 'Eso es un recibo. Se lee en «Abrir un archivo».',
} satisfies Record<keyof typeof en, string>;
