/**
 * Rules that are not the books' own: a module says what each is called and how its value reads, and the screen that lists
 * all rules knows none of the modules.
 */
import { createContext, useContext } from 'react';
import type { PolicyValue } from '../core/membership/state.ts';

export type RuleParts = {
  readonly key: string;
  /** Where it is changed, below `/g/:group`. */
  readonly path: string;
  /** What it can be, where that is one of a few; left out: it is put together on its own screen. */
  readonly choices?: readonly PolicyValue[];
  readonly useWords: () => RuleWords;
};

type RuleWords = {
  readonly name: string;
  /** `null`: nobody has said anything, and it is as every group begins. */
  readonly value: (value: PolicyValue | null) => string;
};

export type OtherRule = Omit<RuleParts, 'useWords'> & RuleWords;

type UseAll = () => readonly OtherRule[];
const none: readonly OtherRule[] = [];
const RulesContext = createContext<UseAll>(() => none);

/** The value is a hook, the same for as long as the page lives. */
export const OtherRulesProvider = RulesContext.Provider;

export function useOtherRules(): readonly OtherRule[] {
  const useAll = useContext(RulesContext);
  return useAll();
}
