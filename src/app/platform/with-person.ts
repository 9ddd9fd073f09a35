/** The name of something of which each of those that share a phone has their own; '' is the phone's first (`person.ts`). */
export const withPerson = (name: string, person: string): string => (person === '' ? name : `${name}-${person}`);
