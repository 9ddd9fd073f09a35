import { memberOf, useGroup } from './stores.ts';
import { isToolOn } from './tools.ts';

export type RulesWay = {
  /** By my own word: I am a coordinator, and the group does not vote on each change. */
  readonly mayChange: boolean;
  /** The members vote on each change. */
  readonly voted: boolean;
};

export function useRulesWay(): RulesWay {
  const group = useGroup();
  const leads = group.me.standing === 'admitted' && memberOf(group, group.me.member)?.coordinator === true;
  return { mayChange: leads && !group.rulesVoted, voted: group.rulesVoted };
}

/** Whether other screens invite to ask everybody: the group has not put decisions out of sight, or its rules hang on them. */
export function useAsksGroup(): boolean {
  const group = useGroup();
  return group.me.standing === 'admitted' && (group.rulesVoted || isToolOn(group, 'deciding'));
}
