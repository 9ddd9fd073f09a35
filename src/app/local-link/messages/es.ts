import type { en } from './en.ts';

export const es = {
  title: 'Conectar los dos teléfonos',
  helpOne:
    'Dos teléfonos que están juntos se cuentan todo lo nuevo, rápido y en ambos sentidos, hasta separarse. No hace falta internet.',
  helpTwo:
    'Los dos deben estar en la misma wifi. Si no hay, enciende el punto de acceso de un teléfono y conecta el otro a él.',
  helpThree:
    'Uno muestra un código; el otro lo escanea y muestra el suyo. Si los dos tienen señal, no hacen falta códigos.',
  how: 'Pongan los dos teléfonos en la misma wifi o en el punto de acceso de uno de ellos. Luego abran esta página en los dos.',
  showFirst: 'Deja que el otro teléfono escanee esto. Luego escanea el código que muestra.',
  showAnswer: 'Deja que el otro teléfono escanee esto. Luego se conectan solos.',
  nearby: 'Están ahora en esta página. Con estos no hacen falta códigos.',
  linkWith: 'Conectar con {name}',
  somebody: 'otro teléfono',
  making: 'Preparando…',
  connecting: 'Buscando el otro teléfono…',
  linked: 'Conectado con {name}',
  bringing: 'Trayendo las novedades…',
  same: 'Los dos teléfonos tienen las mismas novedades. Lo que hace uno llega enseguida al otro, también si vas a otras páginas.',
  part: 'Separar',
  parted: 'Los teléfonos se separaron',
  apart: 'Los teléfonos no se encontraron',
  alone: 'Este teléfono no está en ninguna red',
  unable: 'Este navegador no puede conectarse con otro teléfono',
  tryHow:
    '¿Están los dos en la misma wifi? Si no hay, enciende el punto de acceso de un teléfono, conecta el otro y prueba otra vez. Con imágenes no hace falta ninguna red.',
  again: 'Probar otra vez',
  pictures: 'Seguir con imágenes',
  'code.link.other-attempt':
    'Eso responde a un código anterior. Deja que el otro teléfono escanee otra vez el tuyo y luego escanea su código nuevo.',
} satisfies Record<keyof typeof en, string>;
