/** The share menu of a phone's system, which headless Chromium has not: what comes out of it, and what goes into it. */
import type { Phone } from '../phone.ts';

type SharedOut = { readonly name: string; readonly type: string; readonly text: string };

/**
 * Another app shares a file with Minga. The browser does what Android's does by the manifest's `share_target`: it posts a form
 * to the address that stands there. The service worker that answers is the real one.
 */
export async function shareInto(phone: Phone, file: string): Promise<void> {
  const { page } = phone;
  const origin = new URL(page.url()).origin;
  const manifest = await page.evaluate(async () => (await fetch('/manifest.webmanifest')).json());
  const { action, method, enctype, params } = manifest.share_target;
  await page.goto('about:blank');
  await page.setContent(
    `<form action="${origin}${action}" method="${method}" enctype="${enctype}">
      <input type="file" name="${params.files[0].name}"><button>Share</button>
    </form>`,
  );
  await page.locator('input').setInputFiles(file);
  await page.locator('button').click();
}

/** From now on this phone has a share menu; its pages take it on when they are loaded anew. */
export async function giveShareMenu(phone: Phone): Promise<void> {
  await phone.page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(globalThis, { shared });
    Object.assign(navigator, {
      // As Chrome has it: only files of kinds that it lists.
      canShare: ({ files = [] }: ShareData) =>
        files.length > 0 && files.every(({ name, type }) => /\.txt$/.test(name) && type === 'text/plain'),
      share: async ({ files = [] }: ShareData) => {
        for (const file of files) shared.push({ name: file.name, type: file.type, text: await file.text() });
      },
    });
  });
  await phone.reload();
}

/** The first file that leaves through the menu. */
export async function sharedBy({ page }: Phone): Promise<SharedOut> {
  const first = await page.waitForFunction(() => (globalThis as unknown as { shared: SharedOut[] }).shared[0]);
  const file = await first.jsonValue();
  if (file === undefined) throw new Error('nothing was shared');
  return file;
}
