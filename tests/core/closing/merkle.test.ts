/** The tree over a closed period: known roots and paths of the shape that RFC 6962 gives it. */
import { describe, expect, test } from 'vitest';
import { merkleProof, merkleRoot, provesLeaf } from '../../../src/core/closing/merkle.ts';
import { hexToBytes } from '../../../src/lib/bytes.ts';

/** Leaves and roots that implementations of certificate transparency test one another by. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => hexToBytes(hex) ?? new Uint8Array(),
);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

test.each(roots.map((root, length) => [length, root] as const))('the root of %d leaves is known', (length, root) => {
  expect(merkleRoot(leaves.slice(0, length))).toBe(root);
});

describe('the way up from a leaf', () => {
  test('is known for the first of eight', () => {
    expect(merkleProof(leaves, 0)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
  });

  test('is one step for the last of seven and for the only other half of three', () => {
    expect([merkleProof(leaves.slice(0, 7), 6).length, merkleProof(leaves.slice(0, 3), 2).length]).toEqual([2, 1]);
  });

  test('leads nowhere from a place that is not there', () => {
    for (const place of [-1, 8, 99]) expect(merkleProof(leaves, place)).toEqual([]);
  });

  test('is refused when a step is missing, added, not a hash, or the place lies outside', () => {
    const [leaf = new Uint8Array()] = leaves.slice(3);
    const proof = merkleProof(leaves, 3);
    const root = merkleRoot(leaves);
    const holds = (claim: Partial<Parameters<typeof provesLeaf>[1]>) =>
      provesLeaf(root, { leaf, place: 3, length: 8, proof, ...claim });
    expect(holds({})).toBe(true);
    for (const wrong of [
      { proof: proof.slice(1) },
      { proof: [...proof, proof[0] ?? ''] },
      { proof: proof.map((hash) => hash.slice(2)) },
      { proof: proof.map((hash) => hash.replace(/^./, 'x')) },
      { place: 2 },
      { place: 8 },
      { place: -5 },
      { length: 4 },
    ])
      expect([wrong, holds(wrong)]).toEqual([wrong, false]);
  });

  test('does not pass off an inner node as a leaf', () => {
    const [left, right] = [leaves.slice(0, 4), leaves.slice(4)].map((half) => hexToBytes(merkleRoot(half)));
    if (!left || !right) throw new Error('a root is 32 bytes');
    expect(merkleRoot([left, right])).not.toBe(merkleRoot(leaves));
  });
});
