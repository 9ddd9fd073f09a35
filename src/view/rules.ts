import { memberOf, useGroup } from './stores.ts';
import { isToolOn } from './tools.ts';

export type RulesWay = {
  /** By my own word: I am a coordinator, and the group does not vote on each change. */
  readonly mayChange: boolean;
  /** The members vote on each change. */
  readonly voted: boolean;
};

/** `rule`: one that only a vote may change, whatever the group says of the others. */
export function useRulesWay(rule?: { readonly voted: boolean }): RulesWay {
  const group = useGroup();
  const leads = group.me.standing === 'admitted' && memberOf(group, group.me.member)?.coordinator === true;
  const voted = group.rulesVoted || rule?.voted === true;
  return { mayChange: leads && !voted, voted };
}

/** Whether other screens invite to ask everybody: the group has not put decisions out of sight, or its rules hang on them. */
export function useAsksGroup(rule?: { readonly voted: boolean }): boolean {
  const group = useGroup();
  const hangs = group.rulesVoted || rule?.voted === true;
  return group.me.standing === 'admitted' && (hangs || isToolOn(group, 'deciding'));
}
