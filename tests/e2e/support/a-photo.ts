/** A photo as a camera leaves it: large, taken with the phone held upright, which its file says and its pixels do not. */
import type { Page } from 'playwright-core';

/** *turn it by a quarter*, in the words of a camera's file. */
const heldUpright = [
  ...[0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0MM\0*'), 0, 0, 0, 8, 0, 1],
  ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
];

/** Full of grain, so that making it small is work. */
export async function takePhoto(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1600, 1200);
    const context = canvas.getContext('2d');
    const pixels = new ImageData(1600, 1200);
    let grain = 1;
    for (let at = 0; at < pixels.data.length; at += 4) {
      grain = (grain * 1_103_515_245 + 12_345) % 2_147_483_648;
      const [x, y] = [(at / 4) % 1600, Math.floor(at / 6400)];
      pixels.data.set([x / 8 + (grain % 40), y / 6 + (grain % 30), 90 + (grain % 60), 255], at);
    }
    context?.putImageData(pixels, 0, 0);
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return Array.from(new Uint8Array(await jpeg.arrayBuffer()));
  });
  const buffer = Buffer.from([...drawn.slice(0, 2), ...heldUpright, ...drawn.slice(2)]);
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer };
}
