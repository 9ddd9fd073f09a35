/** A photo as it travels to every phone of the group: a square JPEG of at most 24 KB, without the camera's place and time. */
import { err, ok, type Result } from '../../lib/result.ts';

const photoBytesMax = 24 * 1024;
/** Pixels a side and JPEG quality, from the best to the smallest that still shows a face. */
const attempts = [
  [320, 0.8],
  [256, 0.75],
  [256, 0.6],
  [192, 0.6],
  [128, 0.5],
] as const;

/** `not-a-picture` also for kinds of pictures that this browser can not open. */
export async function shrinkPhoto(file: Blob): Promise<Result<Uint8Array, 'not-a-picture'>> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return err('not-a-picture');
  }
  try {
    for (const [side, quality] of attempts) {
      const jpeg = await squareJpeg(picture, side, quality);
      if (jpeg !== null && jpeg.size <= photoBytesMax) return ok(new Uint8Array(await jpeg.arrayBuffer()));
    }
    return err('not-a-picture');
  } finally {
    picture.close();
  }
}

/** The middle of the picture: where people hold a face. */
async function squareJpeg(picture: ImageBitmap, side: number, quality: number): Promise<Blob | null> {
  const cut = Math.min(picture.width, picture.height);
  const canvas = makeCanvas(side);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
  context?.drawImage(picture, (picture.width - cut) / 2, (picture.height - cut) / 2, cut, cut, 0, 0, side, side);
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/jpeg', quality });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

/** Safari before 16.4 has no OffscreenCanvas. */
function makeCanvas(side: number): OffscreenCanvas | HTMLCanvasElement {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(side, side);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas;
}
