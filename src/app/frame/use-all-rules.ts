import { useMessages } from '../../i18n/use-messages.ts';
import type { OtherRule } from '../../view/other-rules.ts';
import { toolsMessages } from '../tools/messages/catalog.ts';
import { useTools } from '../tools/use-tools.ts';
import { useModuleParts } from './module-parts.ts';

/** Rules of modules, and which tools are on. */
export function useAllRules(): readonly OtherRule[] {
  const t = useMessages(toolsMessages);
  const ofModules = useModuleParts().flatMap(({ rules = [] }) =>
    // biome-ignore lint/correctness/useHookAtTopLevel: the rules are the same in the same order at every render
    rules.map(({ useWords, ...rule }): OtherRule => ({ ...rule, ...useWords() })),
  );
  const ofTools = useTools().map(
    ({ id, name }): OtherRule => ({
      key: `tool.${id}`,
      path: '/tools',
      choices: [true, false],
      name,
      value: (on) => t(on === false ? 'isOff' : 'isOn'),
    }),
  );
  return [...ofModules, ...ofTools];
}
