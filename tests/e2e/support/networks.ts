import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A network of its own, as a phone has: a browser that is started by `wrap` has no other. */
export type Network = {
  /** This machine as seen from in there: where an aerial has to stand. */
  readonly machine: string;
  /** Path of a program that starts this one in there. */
  readonly wrap: (program: string) => string;
};

export type Networks = { readonly ana: Network; readonly bea: Network; readonly remove: () => void };

/**
 * Two networks with a cable between them, as two phones on one hotspot, and a way to this machine from each, but to nowhere else. `null`
 * where that can not be made: it takes Linux, `ip`, and to be root.
 */
export function layNetworks(): Networks | null {
  const folder = mkdtempSync(join(tmpdir(), 'minga-networks-'));
  const [ana, bea] = [`minga-a${process.pid}`, `minga-b${process.pid}`];
  // A part of the private range that hardly anybody has, other for each run.
  const part = `10.213.${process.pid % 250}`;
  const remove = (): void => {
    // Cables end with the networks that hold one end of them.
    for (const name of [ana, bea]) tryIp('netns', 'del', name);
    rmSync(folder, { recursive: true, force: true });
  };
  const network = (name: string, machine: string): Network => ({
    machine,
    wrap: (program) => {
      const script = join(folder, name);
      writeFileSync(script, `#!/bin/sh\nexec ip netns exec ${name} ${program} "$@"\n`);
      chmodSync(script, 0o755);
      return script;
    },
  });
  try {
    for (const name of [ana, bea]) {
      ip('netns', 'add', name);
      ip('-n', name, 'link', 'set', 'lo', 'up');
    }
    for (const [at, name] of [ana, bea].entries()) {
      const [here, there] = [`mg${at}h${process.pid}`, `mg${at}n${process.pid}`];
      ip('link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', name);
      ip('addr', 'add', `${part}.${at * 8 + 1}/30`, 'dev', here);
      ip('link', 'set', here, 'up');
      ip('-n', name, 'addr', 'add', `${part}.${at * 8 + 2}/30`, 'dev', there);
      ip('-n', name, 'link', 'set', there, 'up');
    }
    ip('-n', ana, 'link', 'add', 'cable', 'type', 'veth', 'peer', 'name', 'cable', 'netns', bea);
    for (const [at, name] of [ana, bea].entries()) {
      ip('-n', name, 'addr', 'add', `${part}.${129 + at}/29`, 'dev', 'cable');
      ip('-n', name, 'link', 'set', 'cable', 'up');
    }
  } catch {
    remove();
    return null;
  }
  return { ana: network(ana, `${part}.1`), bea: network(bea, `${part}.9`), remove };
}

const ip = (...words: readonly string[]): unknown => execFileSync('ip', [...words], { stdio: 'ignore' });

function tryIp(...words: readonly string[]): void {
  try {
    ip(...words);
  } catch {
    // It is not there.
  }
}
