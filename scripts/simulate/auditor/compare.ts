import type { AuditedBooks } from './books.ts';

/** Where the phone's books differ from the auditor's, in words; nothing: they agree. */
export function differences(phone: AuditedBooks, audited: AuditedBooks): string[] {
  const maps = (['findings', 'forks', 'transfers', 'balances', 'rights', 'members'] as const).flatMap((part) =>
    differencesOfMaps(part, phone[part], audited[part]),
  );
  const same = phone.coordinators.join() === audited.coordinators.join();
  return same ? maps : [...maps, `coordinators: ${phone.coordinators} against the auditor's ${audited.coordinators}`];
}

function differencesOfMaps(
  part: string,
  phone: ReadonlyMap<string, unknown>,
  audited: ReadonlyMap<string, unknown>,
): string[] {
  return [...new Set([...phone.keys(), ...audited.keys()])]
    .filter((key) => phone.get(key) !== audited.get(key))
    .map((key) => `${part} of ${key}: ${phone.get(key)} against the auditor's ${audited.get(key)}`);
}
