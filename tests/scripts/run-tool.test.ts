import { describe, expect, test } from 'vitest';
import { runTool, showTool } from '../../scripts/run-tool.ts';

const never = 'for (;;) {}';

describe('tools that scripts run', () => {
  test('keep what they said and how they ended', async () => {
    const { status, output } = await runTool('node', [
      '-e',
      'console.log("out"); console.error("err"); process.exit(3)',
    ]);
    expect(status).toBe(3);
    expect(output).toContain('out\n');
    expect(output).toContain('err\n');
  });

  test('see our environment with what is laid over it', async () => {
    const say = ['-e', 'console.log(process.env.NODE_ENV, process.env.PATH === undefined)'];
    expect((await runTool('node', say, { NODE_ENV: 'production' })).output).toBe('production false\n');
    expect((await runTool('node', say)).output).toBe(`${process.env['NODE_ENV']} false\n`);
  });

  test('that do not exist end with a sentence', async () => {
    expect(await runTool('minga-has-no-such-tool', [])).toMatchObject({ status: 127 });
    expect(await showTool('minga-has-no-such-tool', [], 10_000)).toBe(127);
  });

  test('that loop for ever are ended at their limit', async () => {
    expect(await showTool('node', ['-e', never], 300)).not.toBe(0);
  });
});
