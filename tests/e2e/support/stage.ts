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
  readonly always?: 'online' | undefined;
};

export type StageChoices = RelayChoices & {
  /** What all phones of the stage have for a camera; none if it is not said. */
  readonly camera?: FakeCamera;
  /**
   * Nobody in these stories loses the network, so that phones open the app from the relay and lay no copy of it by: that is
   * two thirds of what a phone costs the machine.
   */
  readonly always?: 'online';
};

/** Called at the top of a file: a browser and a relay for all its stories, cleared away at the end whatever broke. */
export function setStage({ camera, always, ...choices }: StageChoices = {}): Stage {
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
    always,
    get browser() {
      return browser;
    },
    get relay() {
      return relay;
    },
  };
}
