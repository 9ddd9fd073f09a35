/** Several people on one phone: who uses it now, and where each keeps what is theirs. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

class Shelf {
  readonly #kept = new Map<string, string>();
  getItem = (key: string): string | null => this.#kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.#kept.set(key, value);
  removeItem = (key: string): void => void this.#kept.delete(key);
}

const openTab = (): void => {
  vi.stubGlobal('sessionStorage', new Shelf());
};

type Person = typeof import('../../src/app/platform/person.ts');
let page: Person;
/** The page begins anew. */
async function load(): Promise<void> {
  vi.resetModules();
  page = await import('../../src/app/platform/person.ts');
}

beforeEach(async () => {
  vi.stubGlobal('localStorage', new Shelf());
  openTab();
  await load();
});
afterEach(() => vi.unstubAllGlobals());

test('a phone of one person asks nobody, and keeps things where they always lie', () => {
  expect(page.persons()).toEqual([]);
  expect(page.chosenPerson()).toBe('');
  expect(page.placeOf('minga.lock')).toBe('minga.lock');
});

test('whoever adds somebody goes on as who they are', () => {
  const lola = page.addPerson('Lola', 'Ana');
  expect(page.persons()).toEqual([{ id: '', name: 'Ana' }, lola]);
  expect(lola.id).toMatch(/^[0-9a-f]{8}$/);
  expect(page.chosenPerson()).toBe('');
});

test('each has places of their own, from the next start of the page on', async () => {
  const lola = page.addPerson('Lola', 'Ana');
  expect(page.placeOf('minga.lock')).toBe('minga.lock');
  page.choosePerson(lola.id);
  expect(page.placeOf('minga.lock')).toBe('minga.lock');
  await load();
  expect(page.placeOf('minga.lock')).toBe(`minga.lock-${lola.id}`);
  const mari = page.addPerson('Mari', 'nobody');
  expect(page.persons().map(({ name }) => name)).toEqual(['Ana', 'Lola', 'Mari']);
  expect(page.chosenPerson()).toBe(lola.id);
  expect(mari.id).not.toBe(lola.id);
});

test('a tab that was opened anew does not know whose it is', () => {
  page.addPerson('Lola', 'Ana');
  openTab();
  expect(page.chosenPerson()).toBeNull();
});

test.each([
  ['no list', '{"0":1}'],
  ['no text', 'not json'],
  ['another kind of id', '[{"id":"../x","name":"Ana"}]'],
])('%s that somebody wrote there is nobody', (_, written) => {
  localStorage.setItem('minga.persons', written);
  expect(page.persons()).toEqual([]);
  expect(page.chosenPerson()).toBe('');
});
