import { groupWordOf } from '../../core/membership/word-shape.ts';
import type { AmountUnit } from '../../i18n/amounts.ts';
import type { FoundArgs, NameAndPhoto } from '../../view/view-types.ts';
import { nobodyYet } from '../profile/nobody-yet.ts';

export type FoundDraft = {
  readonly step: 0 | 1 | 2 | 3;
  readonly name: string;
  readonly unit: 'time' | 'decimal';
  readonly unitName: string;
  readonly scale: '0' | '1' | '2' | '3';
  /** Minor units; `null` until typed. */
  readonly limit: number | null;
  readonly agreement: string;
  /** Those that are ticked (`ModuleScreens.tool`). */
  readonly tools: readonly string[];
  /** The group's own words, as typed; '': as each reader's language does. */
  readonly payWord: string;
  readonly askWord: string;
  readonly profile: NameAndPhoto;
};

/** Twenty hours, in minutes. A unit of the founders' own has no limit that we could know. */
const timeLimit = 20 * 60;

export const emptyDraft = (agreement: string): FoundDraft => ({
  step: 0,
  name: '',
  unit: 'time',
  unitName: '',
  scale: '0',
  limit: timeLimit,
  agreement,
  tools: [],
  payWord: '',
  askWord: '',
  profile: nobodyYet,
});

/** Whether anything was typed. */
export const isBegun = ({ name, unitName, payWord, askWord, profile }: FoundDraft): boolean =>
  [name, unitName, payWord, askWord, profile.name].some((typed) => typed !== '');

/** Choosing another kind of unit takes its limit along: twenty hours say nothing about soles. */
export const withUnit = (unit: FoundDraft['unit']): Partial<FoundDraft> => ({
  unit,
  limit: unit === 'time' ? timeLimit : null,
});

export const unitOf = ({ unit, unitName, scale }: FoundDraft): AmountUnit =>
  unit === 'time' ? { is: 'time', scale: 0, name: '' } : { is: 'decimal', scale: Number(scale), name: unitName.trim() };

/** What is still missing, or cannot be used, on the draft's step, so that Continue says it instead of going on. */
export type Missing = {
  readonly name: boolean;
  readonly unitName: boolean;
  readonly payWord: boolean;
  readonly askWord: boolean;
  readonly limit: boolean;
  readonly me: boolean;
};

export const nothingMissing: Missing = {
  name: false,
  unitName: false,
  payWord: false,
  askWord: false,
  limit: false,
  me: false,
};

/** Such a word may be left out. */
const isUnsound = (typed: string): boolean => typed.trim() !== '' && groupWordOf(typed) === null;

export const missingIn = ({ step, name, unit, unitName, limit, profile, ...words }: FoundDraft): Missing => ({
  name: step === 0 && name.trim() === '',
  unitName: step === 0 && unit === 'decimal' && groupWordOf(unitName) === null,
  payWord: step === 0 && isUnsound(words.payWord),
  askWord: step === 0 && isUnsound(words.askWord),
  limit: step === 2 && limit === null,
  me: step === 3 && profile.name.trim() === '',
});

/** `tools`: all that a group may do without. */
export function argsOf(draft: FoundDraft, tools: readonly string[]): FoundArgs {
  const { name, scale } = unitOf(draft);
  return {
    name: draft.name.trim(),
    agreement: draft.agreement.trim(),
    unit: draft.unit === 'time' ? { is: 'time' } : { is: 'decimal', name, scale },
    limit: draft.limit ?? 0,
    words: { pay: draft.payWord.trim(), ask: draft.askWord.trim() },
    toolsOff: tools.filter((tool) => !draft.tools.includes(tool)),
    profile: { ...draft.profile, name: draft.profile.name.trim() },
  };
}
