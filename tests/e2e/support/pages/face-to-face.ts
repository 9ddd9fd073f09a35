import { launchChromium } from '../chromium.ts';
import type { FakeCamera } from '../fake-camera.ts';
import { type Phone, takePhone } from '../phone.ts';
import type { Stage } from '../stage.ts';
import { found } from './found.ts';
import { bringIn } from './neighbours.ts';

export type FaceToFace = { readonly ana: Phone; readonly bea: Phone; readonly end: () => Promise<void> };

/**
 * Two neighbours with no network left, each with a camera: the stage's is Ana's, and Bea has a browser of her own with this one.
 * `end` fails for whatever broke in their pages.
 */
export async function faceToFace(stage: Stage, beasCamera: FakeCamera): Promise<FaceToFace> {
  const browser = await launchChromium(beasCamera.chromiumArguments);
  const [ana, bea] = [await takePhone(stage), await takePhone({ browser, relay: stage.relay })];
  await found(ana, 'Huerta', 'Ana');
  await bringIn(ana, bea, 'Bea');
  await Promise.all([ana.goOffline(), bea.goOffline()]);
  const end = async (): Promise<void> => {
    await Promise.all([ana.end(), bea.end()]);
    await browser.close();
  };
  return { ana, bea, end };
}
