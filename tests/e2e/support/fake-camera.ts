import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A camera that sees whatever was last held before it: Chromium plays a film from a file in the place of a camera. */
export type FakeCamera = {
  /** With which Chromium has to be started, so that every page sees through this camera and need not ask. */
  readonly chromiumArguments: readonly string[];
  /**
   * Holds this part of another phone's screen before it, as it looks now. Whoever opens the camera after that sees it, over
   * and over.
   */
  readonly see: (shown: Locator) => Promise<void>;
  /**
   * The same of a code that may change: as many codes of it as are said, each as the browser draws it; one alone if it
   * stands still. Where `isMissed` says so the camera looked elsewhere, and sees nothing.
   */
  readonly seeMoving: (code: Locator, codes: number, isMissed?: (number: number) => boolean) => Promise<void>;
  /** Whoever opens the camera after that sees nothing. */
  readonly lookAway: () => void;
  /** Takes the film away. */
  readonly remove: () => void;
};

const frame = { width: 640, height: 480 } as const;
/** A code that moves is another in every eighth picture that the browser draws; on a machine that is busy, later. */
const stillAfter = 60;
/** One picture a few times over: a film of one frame ends before it was looked at. */
const still = 5;

export function fakeCamera(): FakeCamera {
  const folder = mkdtempSync(join(tmpdir(), 'minga-camera-'));
  const film = join(folder, 'film.y4m');
  const lookAway = (): void => writeFileSync(film, filmOf([Buffer.alloc(frame.width * frame.height)]));
  lookAway();
  return {
    chromiumArguments: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
    see: async (shown) => {
      const picture = (await shown.screenshot()).toString('base64');
      writeFileSync(film, filmOf([await brightness(shown.page(), picture)]));
    },
    seeMoving: async (code, codes, isMissed = () => false) => {
      const drawn = await drawnCodes(code, codes);
      const table = await code.page().context().newPage();
      const blank = Buffer.alloc(frame.width * frame.height, 255);
      const bright: Buffer[] = [];
      for (const [number, each] of drawn.entries()) bright.push(isMissed(number) ? blank : await painted(table, each));
      await table.close();
      writeFileSync(film, filmOf(bright, 'quick'));
    },
    lookAway,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** YUV4MPEG2, planar 4:2:0: the brightness of every pixel, then no colour at all. */
function filmOf(bright: readonly Buffer[], pace: 'slow' | 'quick' = 'slow'): Buffer {
  const { width, height } = frame;
  const noColour = Buffer.alloc((width * height) / 2, 128);
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F${pace === 'slow' ? 10 : 20}:1 Ip A1:1 C420\n`);
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

type DrawnCode = { readonly size: number; readonly path: string };

/** The next so many codes that the page shows; the one that it shows, if none follows it. */
const drawnCodes = (code: Locator, codes: number): Promise<DrawnCode[]> =>
  code.evaluate(
    (svg, { most, stillPictures }) =>
      new Promise<{ size: number; path: string }[]>((resolve) => {
        const drawn: { size: number; path: string }[] = [];
        const end = (): void => {
          changes.disconnect();
          resolve(drawn);
        };
        const take = (): void => {
          const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
          drawn.push({ size, path: svg.querySelector('path')?.getAttribute('d') ?? '' });
          if (drawn.length >= most) end();
        };
        const changes = new MutationObserver(take);
        changes.observe(svg, { subtree: true, attributes: true });
        take();
        const look = (pictures: number): void => {
          if (drawn.length > 1) return;
          if (pictures === 0) end();
          else requestAnimationFrame(() => look(pictures - 1));
        };
        look(stillPictures);
      }),
    { most: codes, stillPictures: stillAfter },
  );

/** As a camera sees it that is held before the screen. */
async function painted(table: Page, code: DrawnCode): Promise<Buffer> {
  const bytes = await table.evaluate(
    ({ size, path, width, height }) => {
      const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      if (canvas === null) throw new Error('this page cannot draw');
      canvas.fillStyle = 'white';
      canvas.fillRect(0, 0, width, height);
      const scale = height / size;
      canvas.setTransform(scale, 0, 0, scale, (width - height) / 2, 0);
      canvas.fillStyle = 'black';
      canvas.fill(new Path2D(path));
      const { data } = canvas.getImageData(0, 0, width, height);
      let letters = '';
      for (let at = 0; at < data.length; at += 4) letters += String.fromCharCode(data[at] ?? 0);
      return btoa(letters);
    },
    { ...code, ...frame },
  );
  return Buffer.from(bytes, 'base64');
}
