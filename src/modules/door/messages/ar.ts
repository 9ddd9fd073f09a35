import type { en } from './en.ts';

export const ar = {
  asks: 'يطلب {name} الانضمام',
  more: 'الباب',
  moreHow: 'حيث يطلب الانضمام من لا دعوة له',
  'code.door.no-such-door': 'هذا عن باب ليس في الدفاتر.',
} satisfies Record<keyof typeof en, string>;
