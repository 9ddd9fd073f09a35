import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A camera that sees whatever was last held before it: Chromium plays a film from a file in the place of a camera. */
export type FakeCamera = {
  /** With which Chromium has to be started, so that every page sees through this camera and need not ask. */
  readonly chromiumArguments: readonly string[];
  /**
   * Holds this part of another phone's screen before it, as it looks so many times one after the other. Whoever opens the
   * camera after that sees it, over and over.
   */
  readonly see: (shown: Locator, times?: number) => Promise<void>;
  /** Takes the film away. */
  readonly remove: () => void;
};

const frame = { width: 640, height: 480 } as const;
/** One picture a few times over: a film of one frame ends before it was looked at. */
const still = 5;

export function fakeCamera(): FakeCamera {
  const folder = mkdtempSync(join(tmpdir(), 'minga-camera-'));
  const film = join(folder, 'film.y4m');
  writeFileSync(film, filmOf([Buffer.alloc(frame.width * frame.height)]));
  return {
    chromiumArguments: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
    see: async (shown, times = 1) => {
      const pictures: string[] = [];
      for (let time = 0; time < times; time += 1) pictures.push((await shown.screenshot()).toString('base64'));
      const bright: Buffer[] = [];
      for (const picture of pictures) bright.push(await brightness(shown.page(), picture));
      writeFileSync(film, filmOf(bright));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** YUV4MPEG2, planar 4:2:0: the brightness of every pixel, then no colour at all. */
function filmOf(bright: readonly Buffer[]): Buffer {
  const { width, height } = frame;
  const noColour = Buffer.alloc((width * height) / 2, 128);
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\n`);
  const shown = bright.length === 1 ? Array.from({ length: still }, () => bright).flat() : bright;
  return Buffer.concat([header, ...shown.flatMap((picture) => [Buffer.from('FRAME\n'), picture, noColour])]);
}

/** A page knows how to read a picture and to scale it; it stands in the middle, on white. */
async function brightness(page: Page, picture: string): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ({ picture, width, height }) => {
      const png = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([png], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      if (canvas === null) throw new Error('this page cannot draw');
      canvas.fillStyle = 'white';
      canvas.fillRect(0, 0, width, height);
      const scale = Math.min(width / image.width, height / image.height);
      const [wide, high] = [image.width * scale, image.height * scale];
      canvas.drawImage(image, (width - wide) / 2, (height - high) / 2, wide, high);
      const { data } = canvas.getImageData(0, 0, width, height);
      let letters = '';
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        letters += String.fromCharCode(Math.round(0.3 * red + 0.59 * green + 0.11 * blue));
      }
      return btoa(letters);
    },
    { picture, ...frame },
  );
  return Buffer.from(bytes, 'base64');
}
