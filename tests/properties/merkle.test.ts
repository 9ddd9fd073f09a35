/** Each entry of a closed period can be shown to lie in it, and nothing else can. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merkleProof, merkleRoot, provesLeaf } from '../../src/core/closing/merkle.ts';

const id = fc.uint8Array({ minLength: 32, maxLength: 32 });
const period = fc.uniqueArray(id, { minLength: 1, maxLength: 70, selector: String });

test('every leaf proves its place, and no other leaf or place is proved by the same way up', () => {
  fc.assert(
    fc.property(period, fc.nat(), id, (leaves, pick, stranger) => {
      const root = merkleRoot(leaves);
      const { length } = leaves;
      const place = pick % length;
      const proof = merkleProof(leaves, place);
      const proves = leaves.map((leaf, at) => provesLeaf(root, { leaf, place, length, proof }) === (at === place));
      expect(proves).not.toContain(false);
      const elsewhere = leaves.map((_, at) =>
        provesLeaf(root, { leaf: leaves[place] ?? stranger, place: at, length, proof }),
      );
      expect(elsewhere.filter(Boolean)).toHaveLength(1);
      fc.pre(!leaves.some((leaf) => String(leaf) === String(stranger)));
      expect(provesLeaf(root, { leaf: stranger, place, length, proof })).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('another list has another root: leaves changed, moved, left out or added', () => {
  fc.assert(
    fc.property(period, fc.nat(), id, (leaves, pick, stranger) => {
      const place = pick % leaves.length;
      const others = [
        leaves.with(place, stranger),
        leaves.toSpliced(place, 1),
        [...leaves, stranger],
        leaves.toReversed(),
      ].filter((other) => String(other) !== String(leaves));
      for (const other of others) expect(merkleRoot(other)).not.toBe(merkleRoot(leaves));
    }),
    { numRuns: 200 },
  );
});
