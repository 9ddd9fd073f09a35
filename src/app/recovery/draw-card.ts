/** The recovery card as a PNG, for people who keep pictures rather than paper. */
import { qrPath } from '../../ui/qr/qr-path.ts';
import type { CardContent } from './RecoveryCard.tsx';

export type CardWords = { readonly title: string; readonly use: string; readonly direction: 'ltr' | 'rtl' };

const width = 720;
const height = 1020;
const qrSide = 520;

/** Black on white whatever the theme: it may be printed, and scanned from another screen. */
export async function drawCard({ owner, card }: CardContent, words: CardWords): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#000';
  pen.textAlign = 'center';
  pen.direction = words.direction;
  writeLines(pen, words.title, '600 40px serif', 80);
  writeLines(pen, owner, '600 32px sans-serif', 140);
  drawQr(pen, card, 190);
  pen.direction = 'ltr';
  const half = card.length / 2;
  const cut = card.indexOf('-', half);
  writeLines(pen, card.slice(0, cut), '30px monospace', 760);
  writeLines(pen, card.slice(cut + 1), '30px monospace', 805);
  pen.direction = words.direction;
  writeLines(pen, words.use, '28px sans-serif', 875);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function drawQr(pen: CanvasRenderingContext2D, text: string, top: number): void {
  const { size, path } = qrPath(text, 'quartile');
  // Whole pixels a module: blurred edges are what makes a printed code hard to read.
  const module = Math.floor(qrSide / size);
  pen.save();
  pen.translate(Math.round((width - module * size) / 2), top);
  pen.scale(module, module);
  pen.fill(new Path2D(path));
  pen.restore();
}

/** Writes centred text, broken between words where it is wider than the card. */
function writeLines(pen: CanvasRenderingContext2D, text: string, font: string, top: number): void {
  pen.font = font;
  let line = '';
  let at = top;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width - 80) {
      pen.fillText(line, width / 2, at);
      at += 40;
      line = word;
    } else line = longer;
  }
  pen.fillText(line, width / 2, at);
}
