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
  taken:
    '{count, plural, =0 {No había nada nuevo para este teléfono.} one {Se tomó # anotación nueva.} many {Se tomaron # de anotaciones nuevas.} other {Se tomaron # anotaciones nuevas.}}',
  untold: 'Esto no es todo: después queda más por mostrar.',
  goOn: 'Mostrar lo que queda',
  done: 'Los dos teléfonos tienen las mismas novedades',
  again: 'Compartir con otro vecino',
  home: 'Inicio',
} satisfies Record<keyof typeof en, string>;
