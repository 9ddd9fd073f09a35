/** What a module's entries fold to, shown with the smallest module there can be: notes pinned to a subject. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryId, optional, payloadOf, type Read, text } from '../../src/core/fields.ts';
import type { EntryId } from '../../src/core/ids.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { kind } from '../../src/core/kind.ts';
import { createRegistry, defineModule } from '../../src/core/module.ts';
import { recordsOf } from '../../src/core/records.ts';
import { modules } from '../../src/modules/core.ts';
import { shuffled } from '../properties/shuffled.ts';
import { meet, type Phone, replayed, village } from './cast.ts';

const shape = { ref: optional(entryId), words: text(1, 20) };
type Note = Read<typeof shape>;

const notes = defineModule({
  name: 'notes',
  kinds: {
    'notes.pin': kind<Note>({
      decode: payloadOf(shape),
      judge: ({ words }) => (words === 'rude' ? 'notes.rude' : null),
    }),
  },
  records: {
    subject: (node) => (node.kind === 'notes.pin' ? ((node.payload as Note).ref ?? node.id) : null),
    fold: (value, node) => `${(value as string | undefined) ?? ''}/${(node.payload as Note).words}`,
  },
});
const registry = createRegistry([...modules, notes]);

const pin = (phone: Phone, words: string, about?: EntryId) =>
  phone.sign('notes.pin', about === undefined ? { words } : { ref: idToBytes(about), words });

test('a record is folded over its own entries, parents before children', () => {
  const { ana, bea } = village(['ana', 'bea'], { registry });
  const { id } = pin(ana, 'one').entry;
  meet(ana, bea);
  pin(bea, 'two', id);
  meet(ana, bea);
  pin(ana, 'three', id);
  pin(ana, 'elsewhere');
  expect(
    recordsOf<string>(ana.state, 'notes')
      .map(([, value]) => value)
      .sort(),
  ).toEqual(['/elsewhere', '/one/two/three']);
});

test('a rejected entry is in no record', () => {
  const { ana } = village(['ana'], { registry });
  const { id } = pin(ana, 'one').entry;
  expect(ana.verdictOf(pin(ana, 'rude', id))).toBe('notes.rude');
  expect(recordsOf(ana.state, 'notes')).toEqual([[id, '/one']]);
});

test('a module without records has none', () => {
  const { ana } = village(['ana'], { registry });
  expect(recordsOf(ana.state, 'accounts')).toEqual([]);
});

test('an entry that arrives late takes its place: records never depend on who heard what first', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { registry });
  const { id } = pin(ana, 'root').entry;
  meet(ana, bea, carla);
  for (const phone of [ana, bea, carla]) for (const at of [1, 2, 3]) pin(phone, `${phone.name} ${at}`, id);
  meet(ana, bea, carla);
  const [expected] = recordsOf<string>(ana.state, 'notes');
  expect(expected?.[1].split('/')).toHaveLength(11);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const state = replayed(ana.state.group, shuffled([...ana.held.values()], seed), registry);
      expect(recordsOf(state, 'notes')).toEqual([expected]);
    }),
    { numRuns: 50 },
  );
});
