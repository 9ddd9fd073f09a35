export const en = {
  unnamed: 'Member {code}',
  former: 'Former member {code}',
} as const;
