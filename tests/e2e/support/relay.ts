import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startRelayProcess } from '../../../scripts/start/relay-process.ts';

export type TestRelay = {
  /** Stays the same through stops and starts. Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly stop: () => Promise<void>;
  /** Starts it again on the same port, with what `dataFolder` holds by then. */
  readonly start: () => Promise<void>;
  /** Deletes what it keeps. Only while it is stopped. */
  readonly forget: () => void;
  /** Stops it and removes its folder. */
  readonly remove: () => Promise<void>;
};

export type RelayChoices = {
  /** The folder of the app that it serves; the built one if it is not said. */
  readonly site?: string;
  /** The address it listens on; this machine alone if it is not said. */
  readonly host?: string;
};

/** A real relay in a process of its own, which also serves the built app; its store is in a folder of its own. */
export async function startTestRelay(choices: RelayChoices = {}): Promise<TestRelay> {
  const { site = inject('site'), host = '127.0.0.1' } = choices;
  const dataFolder = mkdtempSync(join(tmpdir(), 'minga-relay-'));
  const settings = { MINGA_HOST: host, MINGA_DATA: dataFolder, MINGA_STATIC: site };
  let running = await startRelayProcess({ ...settings, MINGA_PORT: '0' });
  const { port } = running;

  async function stop(): Promise<void> {
    const { process } = running;
    if (process.exitCode !== null || process.signalCode !== null) return;
    const ended = once(process, 'exit');
    process.kill('SIGTERM');
    await ended;
  }

  return {
    url: `http://localhost:${port}`,
    port,
    dataFolder,
    stop,
    async start() {
      running = await startRelayProcess({ ...settings, MINGA_PORT: String(port) });
    },
    forget() {
      for (const kept of readdirSync(dataFolder)) rmSync(join(dataFolder, kept), { recursive: true });
    },
    async remove() {
      await stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
