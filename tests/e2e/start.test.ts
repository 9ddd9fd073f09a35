import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:https';
import { afterEach, describe, expect, test } from 'vitest';
import { rootFolder } from '../../scripts/root.ts';
import { type PlantedTree, plantTree } from '../scripts/planted-tree.ts';

let data: PlantedTree | undefined;
afterEach(() => data?.remove());

/** `npm start` without npm's own banner, on a free port and with a store of its own. */
function start(...args: readonly string[]) {
  data = plantTree({});
  const command = ['scripts/run.mjs', 'scripts/start.ts', '--port', '0', ...args];
  const child = spawn(process.execPath, command, {
    cwd: rootFolder,
    env: { ...process.env, MINGA_DATA: data.folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    said += text;
  });

  /** Waits until it has said what matches, and returns the match. */
  async function hear(words: RegExp): Promise<string> {
    let match = words.exec(said);
    while (!match) {
      await once(child.stdout, 'data');
      match = words.exec(said);
    }
    return match[0];
  }

  async function stop(): Promise<number> {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    const [code] = await ended;
    return code;
  }

  return { hear, stop, everythingSaid: () => said };
}

describe('npm start', () => {
  test('prints one address, serves the app there, and ends in order when told to', async () => {
    const minga = start();
    const url = await minga.hear(/http:\/\/localhost:\d+/);
    await minga.hear(/Ctrl-C.*\n/);
    expect(minga.everythingSaid().match(/https?:\/\/\S+/g)).toEqual([url]);
    expect(await (await fetch(url)).text()).toContain('<div id="root">');
    expect(await minga.stop()).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('--phones serves https that a phone trusts once it has fetched the authority', async () => {
    const minga = start('--phones', '--address', '127.0.0.1');
    const url = await minga.hear(/https:\/\/127\.0\.0\.1:\d+/);
    const authorityUrl = await minga.hear(/http:\/\/127\.0\.0\.1:\d+/);
    const plainUrl = await minga.hear(/ws:\/\/127\.0\.0\.1:\d+/);
    await minga.hear(/Ctrl-C.*\n/);
    const installed = new WebSocket(`${plainUrl}/relay`);
    // The relay speaks first.
    await once(installed, 'message');
    installed.close();

    const der = Buffer.from(await (await fetch(authorityUrl)).arrayBuffer()).toString('base64');
    const ca = `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`;
    const [response] = await once(get(url, { ca, agent: false }), 'response');
    expect(response.statusCode).toBe(200);
    response.resume();
    expect(await minga.stop()).toBe(0);
  });
});
