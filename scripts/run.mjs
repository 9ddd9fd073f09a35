#!/usr/bin/env node
/**
 * Runs one TypeScript file of this repository on a machine that may have nothing but Node ≥ 20:
 *
 *     node scripts/run.mjs scripts/start.ts --phones
 *
 * It installs what package-lock.json names and node_modules lacks, then hands over to the Node that the lock pins,
 * which runs TypeScript as it stands. Plain JavaScript, because the Node that reads this file may be too old for that.
 *
 * Everything it says goes to stderr: stdout belongs to the script.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const fromRoot = (...path) => join(root, ...path);
const isWindows = process.platform === 'win32';

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Compares what is installed with the lock, name by name: file times lie after a clone, a copy or a changed branch. */
function isInstalled() {
  const installedLock = fromRoot('node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = readPackages(installedLock);
  return Object.entries(readPackages(fromRoot('package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function install() {
  process.stderr.write('Installing what this repository needs (npm ci). This happens once.\n');
  // stdout of npm goes to our stderr; dev dependencies are wanted even where NODE_ENV says production.
  const { status } = spawnSync('npm', ['ci', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  });
  if (status !== 0) stop('npm ci failed; what it wrote above says why. Is there a connection to the npm registry?');
}

/** The pinned Node; where it has no build for this machine, the present one if it is young enough. */
function nodePath() {
  const pinned = fromRoot('node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  return stop(
    `Node 24 could not be installed from npm for this machine, and this is ${process.version}: install Node 24.`,
  );
}

function run(script, args) {
  const path = [fromRoot('node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(nodePath(), [fromRoot(script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  // The script decides how to end. Ctrl-C reaches it from the terminal too: being told twice must be harmless to it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

const [script, ...args] = process.argv.slice(2);
if (!script) stop('Say which file to run: node scripts/run.mjs scripts/start.ts');
if (Number.parseInt(process.versions.node, 10) < 20) stop(`Minga needs Node 20 or newer; this is ${process.version}.`);
if (!isInstalled()) install();
run(script, args);
