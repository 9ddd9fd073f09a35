/** Which tools the group uses, who switched each, and when. (protocol §4) */
import { isToolOnNow, toolPolicy } from '../../core/membership/tools.ts';
import type { Context } from '../../core/module.ts';
import { type Decisions, decisionsOn } from './policies.ts';

export type ToolView = Decisions & { readonly tool: string; readonly on: boolean };

/** One for each name that is asked for, in that order: which tools there are is for the screens to know. */
export const tools = (
  { names }: { readonly names: readonly string[] },
  context: Context,
): { readonly tools: readonly ToolView[] } => ({ tools: names.map((name) => toolView(name, context)) });

export function toolView(tool: string, context: Context): ToolView {
  const key = toolPolicy(tool);
  return { tool, on: isToolOnNow(context.state, key), ...decisionsOn(key, context) };
}
