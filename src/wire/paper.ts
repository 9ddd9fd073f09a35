/**
 * The code on a member's card, on a slip and on a market sheet: a frame that stands still, for the group alone. (protocol §12)
 *
 *     strict CBOR [1, what it is, account 32, number or null]
 *
 * Nothing in it is secret, and nothing follows from it: who has the paper knows an account, and can neither pay from it nor
 * read a word. Which group it belongs to is told to its own phones only, by the frame's audience.
 */
import { err, ok, type Result } from '../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict } from './cbor.ts';
import { frameKinds } from './frames/frame.ts';
import { FrameCollector } from './frames/frame-collector.ts';
import { makeFrames } from './frames/frame-source.ts';
import { paperNumberMax } from './paper-number.ts';

/** As the code counts them, from 0. */
const papers = ['card', 'slip', 'sheet'] as const;

export type PaperCode = {
  readonly is: (typeof papers)[number];
  /** 32 bytes. */
  readonly account: Uint8Array;
  /** 0–999,999,999, by which one piece of paper is known again; a card has none, being for every day. */
  readonly number: number | null;
};

export type PaperFault = 'not-a-paper' | 'newer-version' | 'damaged' | 'other-group';

const version = 1;
const limits = { maxBytes: 64, maxDepth: 1 };

/** `group`: the 32 bytes of its id. */
export function paperToText({ is, account, number }: PaperCode, group: Uint8Array): string {
  const payload = encodeStrict([version, papers.indexOf(is), account, number]);
  const frames = makeFrames(payload, { kind: frameKinds.paper, whom: group });
  return frames.ok ? frames.value.text(0) : '';
}

/** As a camera read it. */
export function textToPaper(text: string, group: Uint8Array): Result<PaperCode, PaperFault> {
  const read = new FrameCollector(frameKinds.paper, group).add(text);
  if (!read.ok) {
    if (read.error === 'other-audience') return err('other-group');
    if (read.error === 'newer-version' || read.error === 'damaged') return err(read.error);
    return err('not-a-paper');
  }
  const decoded = read.value.payload === null ? null : decodeStrict(read.value.payload, limits);
  if (decoded === null || !decoded.ok || !Array.isArray(decoded.value)) return err('damaged');
  const fields = decoded.value as readonly CborValue[];
  if (typeof fields[0] === 'number' && fields[0] > version) return err('newer-version');
  const paper = paperOf(fields);
  return paper === null ? err('damaged') : ok(paper);
}

function paperOf([first, what, account, number, ...more]: readonly CborValue[]): PaperCode | null {
  const is = typeof what === 'number' ? papers[what] : undefined;
  if (first !== version || is === undefined || more.length > 0) return null;
  if (!(account instanceof Uint8Array) || account.length !== 32) return null;
  if (is === 'card') return number === null ? { is, account, number } : null;
  return typeof number === 'number' && number >= 0 && number <= paperNumberMax ? { is, account, number } : null;
}
