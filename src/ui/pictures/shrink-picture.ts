/** Makes a picture small enough to travel. It is drawn anew, so nothing of its file goes along: not the camera's place and time. */
import { err, ok, type Result } from '../../lib/result.ts';

export type Shrinking = {
  readonly bytesMax: number;
  /** *square*: its middle, where people hold a face. *whole*: all of it, no larger than it was. */
  readonly frame: 'square' | 'whole';
  /** Pixels of the longest side and JPEG quality, from the best to the smallest that is still of use. */
  readonly attempts: readonly (readonly [side: number, quality: number])[];
};

/** `not-a-picture` also for kinds of pictures that this browser can not open. */
export async function shrinkPicture(
  file: Blob,
  { bytesMax, frame, attempts }: Shrinking,
): Promise<Result<Uint8Array, 'not-a-picture'>> {
  let picture: ImageBitmap;
  try {
    // It is turned as the camera says that it was held.
    picture = await createImageBitmap(file);
  } catch {
    return err('not-a-picture');
  }
  try {
    for (const [side, quality] of attempts) {
      const jpeg = await draw(picture, frame === 'square' ? squareOf(picture, side) : wholeOf(picture, side), quality);
      if (jpeg !== null && jpeg.size <= bytesMax) return ok(new Uint8Array(await jpeg.arrayBuffer()));
    }
    return err('not-a-picture');
  } finally {
    picture.close();
  }
}

/** What of the picture is drawn, and how large. */
type Frame = { readonly width: number; readonly height: number; readonly cut: number | null };

const squareOf = (picture: ImageBitmap, side: number): Frame => ({
  width: side,
  height: side,
  cut: Math.min(picture.width, picture.height),
});

function wholeOf(picture: ImageBitmap, side: number): Frame {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const scaled = (length: number): number => Math.max(1, Math.round(length * scale));
  return { width: scaled(picture.width), height: scaled(picture.height), cut: null };
}

async function draw(picture: ImageBitmap, { width, height, cut }: Frame, quality: number): Promise<Blob | null> {
  const canvas = makeCanvas(width, height);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
  if (context === null) return null;
  // What shows through would turn black: a JPEG has no see-through.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  const [wide, high] = [cut ?? picture.width, cut ?? picture.height];
  context.drawImage(picture, (picture.width - wide) / 2, (picture.height - high) / 2, wide, high, 0, 0, width, height);
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/jpeg', quality });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

/** Safari before 16.4 has no OffscreenCanvas. */
function makeCanvas(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
