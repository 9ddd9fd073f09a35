import type { AuditedBooks } from './books.ts';

const parts = ['findings', 'forks', 'transfers', 'balances', 'rights', 'limits', 'members', 'sealed'] as const;

/** Where the phone's books differ from the auditor's, in words; nothing: they agree. */
export const differences = (phone: AuditedBooks, audited: AuditedBooks): string[] =>
  parts.flatMap((part) => differencesOfMaps(part, phone[part], audited[part]));

function differencesOfMaps(
  part: string,
  phone: ReadonlyMap<string, unknown>,
  audited: ReadonlyMap<string, unknown>,
): string[] {
  return [...new Set([...phone.keys(), ...audited.keys()])]
    .filter((key) => phone.get(key) !== audited.get(key))
    .map((key) => `${part} of ${key}: ${phone.get(key)} against the auditor's ${audited.get(key)}`);
}
