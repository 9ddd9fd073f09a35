import { rootFolder } from '../root.ts';
import { runTool } from '../run-tool.ts';
import { isBuildFresh } from './sources.ts';

/** Builds `dist/` if it is missing or older than its sources. Returns what the build said when it failed. */
export async function buildIfStale(): Promise<string | undefined> {
  if (isBuildFresh(rootFolder)) return undefined;
  process.stderr.write('Building the app.\n');
  // Under a test runner NODE_ENV says "test", and Vite would bundle what libraries keep for development.
  const shipped = { NODE_ENV: 'production' };
  const { status, output } = await runTool('vite', ['build', '--logLevel', 'warn'], shipped);
  return status === 0 ? undefined : output;
}
