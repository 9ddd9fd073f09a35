import type { en } from './en.ts';

export const es = {
  making: 'Haciendo el código…',
  reading: '{known, plural, one {# imagen} many {# de imágenes} other {# imágenes}} de {needed}',
  'code.screen.not-a-minga-code': 'Ese no es un código de Minga.',
  'code.screen.newer-version':
    'Ese código viene de una Minga más nueva. Actualiza primero la aplicación en este teléfono.',
  'code.screen.damaged': 'Ese código no se pudo leer entero. Mantén quietos los dos teléfonos y sigue.',
  'code.screen.too-large': 'Eso es más de lo que este teléfono toma de una vez.',
  'code.screen.other-kind':
    'Ese es un código de Minga para otra cosa. El otro teléfono tiene que mostrar el código de esto.',
  'code.screen.other-group': 'Ese es el código de otro grupo. Abran el mismo grupo en los dos teléfonos.',
  'code.screen.other-key':
    'Este teléfono aún no conoce la llave más nueva del grupo. Muestra primero tu código y deja que el otro teléfono lo escanee.',
} satisfies Record<keyof typeof en, string>;
