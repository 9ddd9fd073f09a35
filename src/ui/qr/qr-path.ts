import { encodeQR } from 'qr';

export type QrCorrection = 'low' | 'medium' | 'quartile';

/** Four modules of white around a code are part of it: without them most readers find nothing. */
export const quietZone = 4;

/**
 * A QR code as one SVG path of unit squares, rows merged into runs, quiet zone included in `size`. `text` up to 2,953
 * bytes at low correction; longer text belongs into an animated code.
 */
export function qrPath(text: string, correction: QrCorrection): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: correction, border: quietZone });
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
    }
  });
  return { size: rows.length, path };
}
