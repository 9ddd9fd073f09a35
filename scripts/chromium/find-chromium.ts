import { findOnPath, isExecutable } from '../programs/find-program.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** MINGA_CHROMIUM names a browser and is taken at its word; otherwise the first one on the path. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['MINGA_CHROMIUM'];
  if (named) return isExecutable(named) ? named : undefined;
  return findOnPath(names, environment) ?? elsewhere.find(isExecutable);
}

/**
 * For driving it: no sandbox, since containers and root have none, and nothing that calls home while a test listens to
 * the network.
 */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
