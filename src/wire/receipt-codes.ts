/**
 * A receipt as QR codes: a few that follow one another on a screen, or stand side by side on paper. (protocol §12)
 *
 * They are frames like those of any message, so a camera may read them in any order. Whom a receipt is for nobody knows when it
 * is printed: it is for everybody.
 */
import { utf8 } from '../lib/bytes.ts';
import { frameKinds } from './frames/frame.ts';
import { FrameCollector } from './frames/frame-collector.ts';
import { makeFrames } from './frames/frame-source.ts';

const everybody = utf8('everybody');
/** Printed three centimetres wide, such a code is read by a cheap camera: its squares are half a millimetre. */
const blockBytes = 220;
/** More would not fit on a sheet, nor into anybody's patience. A receipt takes four, one with many words some more. */
const codesMax = 12;

/** None: it is too long to be shown. */
export function receiptCodes(file: Uint8Array): readonly string[] {
  const frames = makeFrames(file, { kind: frameKinds.receipt, whom: everybody, blockBytes });
  if (!frames.ok || frames.value.blocks > codesMax) return [];
  return Array.from({ length: frames.value.blocks }, (_, number) => frames.value.text(number));
}

export const receiptCollector = (): FrameCollector => new FrameCollector(frameKinds.receipt, everybody);
