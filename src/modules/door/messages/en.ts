export const en = {
  asks: '{name} asks to join',
  more: 'The door',
  moreHow: 'Where people without an invitation ask to join',
  'code.door.no-such-door': 'It is about a door that is not in the books.',
} as const;
