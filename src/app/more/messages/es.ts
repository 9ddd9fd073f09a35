import type { en } from './en.ts';

export const es = {
  title: 'Más',
  group: 'El grupo',
  me: 'Yo en este grupo',
  app: 'Este teléfono',
  invite: 'Invitar',
  books: 'Sobre las cuentas',
  reach: 'Hasta dónde ha llegado',
  about: 'Sobre el grupo',
  export: 'Exportar el grupo',
  open: 'Abrir un archivo',
  profile: 'Mi nombre y foto',
  recovery: 'Tarjeta de recuperación',
  renew: 'Hacer una tarjeta nueva',
  devices: 'Mis teléfonos',
  settings: 'Ajustes',
  groups: 'Otros grupos',
  tools: 'Herramientas',
  helpOne: 'Aquí está todo lo que no se necesita cada día.',
  helpTwo: 'Primero vienen las páginas del grupo, luego las tuyas y luego las del teléfono.',
  helpThree: 'Lo que cambies del grupo queda firmado, y todos pueden verlo.',
} satisfies Record<keyof typeof en, string>;
