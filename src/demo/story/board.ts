/** What villagers have and need, whoever speaks which language: the words are in `../words`. */
import type { Details } from '../../modules/aid/apply.ts';
import type { BuiltInCategory } from '../../modules/listings/categories.ts';
import { type Step, stepOf } from './steps.ts';
import type { StoryOptions } from './story.ts';

type Post = {
  /** A villager's key. */
  readonly by: string;
  readonly side: 'offer' | 'need';
  readonly return: 'units' | 'other' | 'nothing';
  readonly category: BuiltInCategory;
  /** What it costs; absent: to be agreed, or nothing at all. */
  readonly minutes?: number;
  readonly endless?: true;
  /** How long it is listed; absent: until somebody takes it off. */
  readonly days?: number;
  /** What is said beside one for nothing. */
  readonly aid?: Pick<Details, 'sort' | 'urgency' | 'helpers'>;
};

export const board = {
  bread: { by: 'youssef', side: 'offer', return: 'units', category: 'food', minutes: 30, endless: true },
  school: {
    by: 'aline',
    side: 'need',
    return: 'nothing',
    category: 'children',
    days: 60,
    aid: { sort: 'time', urgency: 'week', helpers: 3 },
  },
  ladder: {
    by: 'tomas',
    side: 'offer',
    return: 'nothing',
    category: 'tools',
    endless: true,
    aid: { sort: 'material', urgency: 'whenever', helpers: 1 },
  },
  guitar: { by: 'yara', side: 'offer', return: 'units', category: 'music', minutes: 45, endless: true },
  forms: { by: 'ana', side: 'offer', return: 'units', category: 'paper', endless: true },
  honey: { by: 'nina', side: 'offer', return: 'other', category: 'food', days: 60 },
  roof: { by: 'sisa', side: 'need', return: 'units', category: 'building', minutes: 180, days: 60 },
  bicycles: { by: 'baptiste', side: 'offer', return: 'units', category: 'repairs', minutes: 30, endless: true },
  company: {
    by: 'illari',
    side: 'offer',
    return: 'nothing',
    category: 'visiting',
    endless: true,
    aid: { sort: 'time', urgency: 'whenever', helpers: 1 },
  },
  firewood: { by: 'bea', side: 'need', return: 'units', category: 'household', minutes: 60, days: 60 },
  ride: { by: 'joaquim', side: 'offer', return: 'units', category: 'transport', minutes: 60, endless: true },
  bicycle: { by: 'ana', side: 'need', return: 'other', category: 'children' },
  seedlings: {
    by: 'rosa',
    side: 'offer',
    return: 'nothing',
    category: 'garden',
    days: 60,
    aid: { sort: 'material', urgency: 'week', helpers: 4 },
  },
  clinic: {
    by: 'mei',
    side: 'need',
    return: 'nothing',
    category: 'languages',
    days: 60,
    aid: { sort: 'skill', urgency: 'week', helpers: 1 },
  },
} as const satisfies Readonly<Record<string, Post>>;

export type Posted = keyof typeof board;

export const postOf = (posted: Posted): Post => board[posted];

/** When all are in: the last weeks, so that nothing of it is over when somebody looks. */
const [from, until] = [0.6, 0.97];

/** In the order in which they are posted; only by those who live in this village. */
export function boardSteps({ cast }: StoryOptions): Step[] {
  const all = Object.keys(board) as Posted[];
  return all
    .map((listing, at) => ({ listing, by: postOf(listing).by, from: from + ((until - from) * at) / all.length }))
    .filter(({ by }) => cast.some(({ key }) => key === by))
    .map(({ listing, by, from: at }) => {
      const described = stepOf(at, [by], { by, is: 'describe', listing });
      return stepOf(at, [by], { by, is: 'post', listing }, postOf(listing).aid === undefined ? [] : [described]);
    });
}
