import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.bookkeeping.still-open': 'El cierre anterior aún no está sellado.',
  'code.bookkeeping.nothing-happened': 'No se ha anotado nada desde el último cierre.',
  'code.bookkeeping.too-many-phones': 'Más teléfonos han escrito en estas cuentas de los que puede nombrar un cierre.',
  'code.bookkeeping.cannot-close':
    'Uno de ellos no puede cerrar las cuentas: aún no ha entrado, o no tiene un teléfono que pueda firmar.',
  'code.bookkeeping.nothing-changes': 'Estos miembros ya cierran las cuentas.',
  'code.bookkeeping.already-proposed': 'Los mismos miembros ya están propuestos. Firma esa propuesta.',
  'code.bookkeeping.not-waiting': 'Este cierre ya no espera.',
  'code.bookkeeping.nobody-left': 'Nadie ha sellado este cierre, así que nadie puede seguir a solas. Propón a otros.',
} satisfies Record<keyof typeof en, string>;
