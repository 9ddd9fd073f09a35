import type { en } from './en.ts';

export const es = {
  title: 'Compartir novedades con un vecino',
  helpOne: 'Dos teléfonos se cuentan lo nuevo sin ninguna red: uno muestra un código y el otro lo escanea.',
  helpTwo: 'Luego cambian, hasta que ambos tengan lo mismo. Así llegan los pagos que esperaban.',
  helpThree: 'Puedes parar cuando quieras. La próxima vez sigue con lo que falta.',
  how: 'Abran esta página en los dos teléfonos. Uno muestra su código y el otro lo escanea. Luego cambian.',
  show: 'Mostrar mi código',
  scan: 'Escanear su código',
  myCode: 'Mi código',
  showOne: 'Pon esto delante de la cámara del otro teléfono.',
  showMany:
    'Mantén esto quieto delante de la cámara del otro teléfono. La imagen cambia hasta que ese teléfono lo tenga todo.',
  showAgain: 'Tu teléfono ya tiene lo suyo. Ahora que escaneen esto.',
  theyAreDone: 'El otro teléfono dice que terminó',
  making: 'Haciendo el código…',
  reading: '{known, plural, one {# imagen} many {# de imágenes} other {# imágenes}} de {needed}',
  taken:
    '{count, plural, =0 {No había nada nuevo para este teléfono.} one {Se tomó # anotación nueva.} many {Se tomaron # de anotaciones nuevas.} other {Se tomaron # anotaciones nuevas.}}',
  untold: 'Esto no es todo: después queda más por mostrar.',
  goOn: 'Mostrar lo que queda',
  done: 'Los dos teléfonos tienen las mismas novedades',
  again: 'Compartir con otro vecino',
  home: 'Inicio',
  'code.screen.not-a-minga-code': 'Ese no es un código de Minga.',
  'code.screen.newer-version':
    'Ese código viene de una Minga más nueva. Actualiza primero la aplicación en este teléfono.',
  'code.screen.damaged': 'Ese código no se pudo leer entero. Mantén quietos los dos teléfonos y sigue.',
  'code.screen.too-large': 'Eso es más de lo que este teléfono toma de una vez.',
  'code.screen.other-kind':
    'Ese es un código de Minga para otra cosa. El otro teléfono tiene que abrir «Compartir novedades con un vecino».',
  'code.screen.other-group': 'Ese es el código de otro grupo. Abran el mismo grupo en los dos teléfonos.',
  'code.screen.other-key':
    'Este teléfono aún no conoce la llave más nueva del grupo. Muestra primero tu código y deja que el otro teléfono lo escanee.',
} satisfies Record<keyof typeof en, string>;
