import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.office.no-such-account': 'No existe esa cuenta.',
  'code.office.amount-unsound': 'La cantidad debe ser entera y caber en las cuentas.',
  'code.office.limit-too-high': 'Quien ayuda da a lo más el límite que tiene cada miembro.',
  'code.office.description-too-long': 'Usa a lo más 280 letras para decir por qué fue.',
  'code.office.date-unsound': 'Ese no es un día del calendario.',
  'code.office.nobody-keeps-it': 'Ahora nadie lleva esta cuenta: va en camino.',
  'code.office.keeper-lost': 'Se perdió el teléfono que lleva esta cuenta. Primero tiene que recibirla otra persona.',
  'code.office.owner-has-it': 'Esta cuenta la tiene ya la persona de quien es. Cambia el límite en su propia página.',
  'code.office.same-limit': 'Ese ya es el límite.',
  'code.office.has-no-phone': 'Ese miembro no tiene un teléfono que pueda firmar en este grupo.',
  'code.office.already-asked': 'Esto ya se pidió. Falta que acepte una persona responsable.',
  'code.office.already-helper': 'Este miembro ya ayuda.',
  'code.office.owes-already':
    'Este miembro ya tiene un límite propio, así que no puede recibir otro. Págale lo que hay en la cuenta.',
  'code.office.reason-too-long': 'Usa a lo más 280 letras para el motivo.',
  'code.office.payee-out-of-reach': 'A quien se paga no tiene aquí un teléfono que pueda recibirlo.',
  'code.office.not-taken-over': 'Solo puede decir esto quien recibió esta cuenta.',
  'code.office.not-of-that-account': 'Ese pago no es de esta cuenta.',
} satisfies Record<keyof typeof en, string>;
