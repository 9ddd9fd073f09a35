import type { Rule } from './rule-words.ts';

/** What belongs together for somebody who looks for a rule. */
export const sections = ['sectionTrust', 'sectionDeciding', 'sectionTrading', 'sectionWords', 'sectionTools'] as const;
export type Section = (typeof sections)[number];

const topics: Readonly<Record<Rule['topic'], Section>> = {
  'limit.full': 'sectionTrust',
  'limit.starter': 'sectionTrust',
  'growth.partners': 'sectionTrust',
  'vouching.most': 'sectionTrust',
  inviting: 'sectionTrust',
  leaving: 'sectionTrust',
  'deciding.rules': 'sectionDeciding',
  'deciding.quorum': 'sectionDeciding',
  'deciding.more-ways': 'sectionDeciding',
  'deciding.grace-days': 'sectionDeciding',
  'points.threshold': 'sectionDeciding',
  'points.earned': 'sectionDeciding',
  'points.idle': 'sectionDeciding',
  'books.open': 'sectionTrading',
  'office.max': 'sectionTrading',
  'market.sellers': 'sectionTrading',
  'market.alone-days': 'sectionTrading',
  cover: 'sectionTrading',
  'unit.name': 'sectionWords',
  'word.pay': 'sectionWords',
  'word.ask': 'sectionWords',
};

export const sectionOf = ({ topic }: Pick<Rule, 'topic'>): Section => topics[topic];
