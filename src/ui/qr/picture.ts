/** Enough for a dense code that fills half the view, and little enough for a cheap phone to search several times a second. */
const sideMax = 1024;

/** The pixels of a video frame or an image, scaled down to at most 1024 on the longer side. `null` before it has any. */
export function pictureOf(source: CanvasImageSource, width: number, height: number): ImageData | null {
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, sideMax / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The pixels of a picture file, `null` when it is not one that this browser can show. */
export async function pictureOfFile(file: Blob): Promise<ImageData | null> {
  try {
    const image = await createImageBitmap(file);
    const picture = pictureOf(image, image.width, image.height);
    image.close();
    return picture;
  } catch {
    return null;
  }
}
