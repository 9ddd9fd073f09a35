import type { en } from './en.ts';

export const es = {
  title: 'Ajustes',
  language: 'Idioma',
  asPhone: 'Automático',
  theme: 'Colores',
  light: 'Claro',
  dark: 'Oscuro',
  contrast: 'Alto contraste',
  textSize: 'Tamaño del texto',
  lock: 'Cerrojo del teléfono',
  lockOff: 'Minga se abre sin preguntar.',
  lockOn: 'Minga pide un PIN.',
  setLock: 'Poner un cerrojo',
  storage: 'Lo que se guarda en este teléfono',
  kept: 'El navegador guarda las cuentas de Minga hasta que tú las borres.',
  notKept:
    'El navegador puede borrar las cuentas de Minga cuando el teléfono se llena. Pídele que las guarde, pon Minga en la pantalla de inicio y exporta tus grupos de vez en cuando.',
  keep: 'Guardar las cuentas en este teléfono',
  keepDenied: 'El navegador dijo que no por ahora. Pon Minga en la pantalla de inicio y pídelo otra vez más tarde.',
  keys: 'Tus llaves',
  keysStrong:
    'Tus llaves están en el llavero del navegador. Ninguna página ni programa puede sacarlas, ni siquiera Minga.',
  keysWeak:
    'Este navegador es viejo. Tus llaves están cifradas entre sus datos, y eso protege menos que un llavero. Uno más nuevo hace llaves más fuertes para tu próximo teléfono.',
  install: 'Poner Minga en la pantalla de inicio',
  installWhy: 'Así se abre como cualquier aplicación, también sin red.',
  installNow: 'Instalar',
  installed: 'Minga está instalado en este teléfono.',
  installHow: 'En el menú del navegador elige «Agregar a la pantalla de inicio» o «Instalar aplicación».',
  offlineYes: 'Todo lo que necesita sin red está en este teléfono.',
  offlineNo: 'Todavía no está completo para abrirse sin red. Déjalo abierto un minuto donde haya señal.',
  reminders: 'Recordatorios',
  remindersWords:
    'Una aplicación cerrada no puede sonar. Abre Minga de vez en cuando y mira en Para mí. Una ayuda con hora puede ir al calendario de tu teléfono, que sí suena.',
  about: 'Sobre Minga',
  aboutWords:
    'Minga lleva la economía propia de un grupo en los teléfonos de sus miembros. No hay dueño en el medio, ni publicidad, ni rastreo. Es software libre bajo la AGPL, versión 3 o posterior.',
  helpOne: 'Estos ajustes valen solo para este teléfono.',
  helpTwo: 'Lo que cambies queda guardado al momento.',
  helpThree: 'Los ajustes de un grupo están en el grupo, en Más.',
} satisfies Record<keyof typeof en, string>;
