/** What guardians have said for a phone that wants to come in as their neighbour. For showing and drafting; rules ask `guardiansAgree`. */
import type { DeviceId, MemberId } from '../ids.ts';
import type { GroupState } from '../state.ts';
import type { Guardians, GuardianWord } from './state.ts';

export type Newcomer = {
  readonly member: MemberId;
  readonly device: DeviceId;
  /** Hexadecimal. */
  readonly box: string;
};

export type GuardiansWords = {
  readonly choice: Guardians;
  /** One of each guardian; no more are named than are needed. */
  readonly words: readonly GuardianWord[];
};

/**
 * The words that answer to one choice of guardians: to one with enough of them, if there is any; else to the newest choice
 * that anybody spoke for. `null`: nobody has.
 */
export function wordsFor({ membership }: GroupState, { member, device, box }: Newcomer): GuardiansWords | null {
  const said = [...membership.guardianWords.values()]
    .filter((word) => word.member === member && word.device === device && word.box === box)
    .sort((left, right) => (left.entry < right.entry ? -1 : 1));
  const answers = [...new Set(said.map(({ guardians }) => guardians))].flatMap((entry) => {
    const choice = membership.guardians.get(entry);
    if (choice === undefined) return [];
    const words = said.filter(({ guardians }) => guardians === entry).filter(isFirstOfItsGuardian);
    return [{ choice, words: words.slice(0, choice.need) }];
  });
  return answers.sort(byWorth)[0] ?? null;
}

const isFirstOfItsGuardian = ({ guardian }: GuardianWord, at: number, all: readonly GuardianWord[]): boolean =>
  all.findIndex((other) => other.guardian === guardian) === at;

export const areEnough = ({ choice, words }: GuardiansWords): boolean => words.length >= choice.need;

const byWorth = (left: GuardiansWords, right: GuardiansWords): number =>
  Number(areEnough(right)) - Number(areEnough(left)) || right.choice.depth - left.choice.depth;
