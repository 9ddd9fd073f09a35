import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.belonging.not-here': 'Eso no se puede hacer desde este teléfono.',
  'code.belonging.nothing-changes': 'Ya es así.',
  'code.belonging.code-unreadable':
    'Este no es el código de un teléfono que quiere volver. Escanea el que muestra el teléfono nuevo.',
  'code.belonging.code-newer': 'El código lo hizo un Minga más nuevo. Primero actualiza este teléfono.',
  'code.belonging.other-group': 'Este código es de otro grupo.',
  'code.belonging.already-vouched': 'Ya lo dijiste.',
  'code.belonging.already-in': 'Ese teléfono ya entró.',
  'code.belonging.already-lost': 'Ese teléfono ya fue dado por perdido.',
  'code.belonging.already-refused': 'Ese teléfono ya fue rechazado.',
  'code.belonging.still-below-zero': 'Tu saldo está bajo cero. Primero da lo que recibiste.',
  'code.belonging.still-above-zero': 'Tu saldo está sobre cero. Primero gástalo o regálalo.',
  'code.belonging.still-arriving': 'Algo viene todavía en camino a este teléfono. Espera hasta que llegue.',
  'code.belonging.spend-elsewhere': 'Otro teléfono tuyo tiene lo que queda. Primero pásalo a este.',
  'code.belonging.nobody-to-take-it': 'Al miembro que toma lo que queda no se le puede pagar ahora.',
  'code.belonging.ask-over': 'Este pedido ya terminó.',
  'code.belonging.amount-unsound': 'Pon una cantidad mayor que cero.',
  'code.belonging.not-the-heir': 'Solo el teléfono que ocupa el lugar del perdido puede pedir esto.',
  'code.belonging.unknown-unit': 'El grupo no tiene esa unidad.',
} satisfies Record<keyof typeof en, string>;
