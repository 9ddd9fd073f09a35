import type { Browser } from 'playwright-core';
import { aroundAll } from 'vitest';
import { closeFolders, launchChromium } from './chromium.ts';
import type { FakeCamera } from './fake-camera.ts';
import { type RelayChoices, startTestRelay, type TestRelay } from './relay.ts';

/** What the stories of one file are played on. Both are there once its `beforeAll` runs. */
export type Stage = {
  /** Every phone is a context of it. */
  readonly browser: Browser;
  readonly relay: TestRelay;
};

export type StageChoices = RelayChoices & {
  /** What all phones of the stage have for a camera; none if it is not said. */
  readonly camera?: FakeCamera;
};

/** Called at the top of a file: a browser and a relay for all its stories, cleared away at the end whatever broke. */
export function setStage({ camera, ...choices }: StageChoices = {}): Stage {
  let browser: Browser;
  let relay: TestRelay;
  aroundAll(async (play) => {
    [browser, relay] = await Promise.all([launchChromium(camera?.chromiumArguments), startTestRelay(choices)]);
    try {
      await play();
    } finally {
      await closeFolders();
      await browser.close();
      await relay.remove();
      camera?.remove();
    }
  });
  return {
    get browser() {
      return browser;
    },
    get relay() {
      return relay;
    },
  };
}
