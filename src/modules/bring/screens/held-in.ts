import type { GroupId } from '../../../core/ids.ts';
import type { Refusal } from '../../../core/module.ts';
import { ok, type Result } from '../../../lib/result.ts';
import { minga } from '../../../view/worker-client.ts';

/** The tool that shows the accounts a file becomes. */
export const heldIn = 'office';

/** For the group, as a coordinator does under *What our group uses*. That somebody else just did is as well. */
export async function switchOn(group: GroupId): Promise<Result<unknown, Refusal>> {
  const { tools } = await minga().ask(group, 'governing.tools', { names: [heldIn] });
  const [tool] = tools;
  if (tool === undefined || tool.on) return ok(null);
  return minga().act(group, 'governing.switchTool', { tool: heldIn, on: true, seen: tool.standing });
}
