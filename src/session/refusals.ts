/** What an open group answers to a command before any rule is asked. */
export const sessionCodes = [
  'device-stopped',
  'busy-elsewhere',
  'already-done',
  'history-coming',
  'pin-needed',
] as const;
export type SessionCode = (typeof sessionCodes)[number];
