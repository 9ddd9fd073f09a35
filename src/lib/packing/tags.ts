/** The byte that says what follows. A natural number is in groups of seven bits, the lowest first. */
export const tags = {
  null: 0,
  undefined: 1,
  false: 2,
  true: 3,
  natural: 4,
  float: 5,
  text: 6,
  bytes: 7,
  array: 8,
  map: 9,
  set: 10,
  record: 11,
} as const;
