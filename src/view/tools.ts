import type { GroupView } from './view-types.ts';

/** Whether the group uses a tool (`ModuleScreens.tool`). One of which nothing was ever said is on. */
export const isToolOn = ({ toolsOff }: Pick<GroupView, 'toolsOff'>, tool: string): boolean => !toolsOff.includes(tool);
