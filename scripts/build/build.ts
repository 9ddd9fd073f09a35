import { rootFolder } from '../root.ts';
import { runTool } from '../run-tool.ts';
import { isBuildFresh } from './sources.ts';

/** Builds `dist/` if it is missing or older than its sources. Returns what the build said when it failed. */
export async function buildIfStale(): Promise<string | undefined> {
  if (isBuildFresh(rootFolder)) return undefined;
  process.stderr.write('Building the app.\n');
  const { status, output } = await runTool('vite', ['build', '--logLevel', 'warn']);
  return status === 0 ? undefined : output;
}
