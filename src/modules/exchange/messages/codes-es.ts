import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.nobody-chosen': 'Primero elige a alguien.',
  'code.amount-not-positive': 'La cantidad debe ser mayor que cero.',
  'code.amount-too-large': 'La cantidad es mayor de lo que cabe en las cuentas.',
  'code.memo-too-long': 'Usa a lo más 280 letras para decir por qué fue.',
  'code.bill-paid': 'Este código ya se pagó. Pide uno nuevo.',
  'code.nobody-keeps-it':
    'Nadie puede tomar esto ahora. La cuenta va camino a otro teléfono, o ese teléfono se perdió.',
  'code.exchange.not-your-account': 'Solo quien tiene una cuenta o la lleva puede pedir pagos para ella.',
  'code.exchange.to-oneself': 'Nadie puede pedirse un pago a sí mismo.',
  'code.exchange.unknown-unit': 'El grupo no tiene esa unidad.',
  'code.exchange.no-such-request': 'Ese pedido no está en las cuentas.',
  'code.exchange.not-the-payer': 'Solo el miembro que paga puede hacer esto.',
  'code.exchange.not-the-asker': 'Solo quien pidió puede cancelar un pedido.',
  'code.exchange.no-such-payment': 'Ese pago no está en las cuentas.',
  'code.exchange.not-the-payee': 'Solo el miembro que recibió puede hacer esto.',
  'code.exchange.neither-here': 'Ninguna de las dos cuentas está en este teléfono.',
  'code.exchange.sheet-entered': 'Esta hoja ya se anotó antes.',
  'code.exchange.slip-entered': 'Este vale ya se anotó antes.',
  'code.exchange.slip-twice': 'Este vale ya está más arriba.',
  'code.exchange.too-many-lines': 'Anota a lo más 100 renglones a la vez.',
} satisfies Record<keyof typeof en, string>;
