/** What decisions are about. A group's own word stands as it was written. */
import { type Icon, IconCoins, IconDots, IconHome, IconScale, IconTool, IconUsers } from '@tabler/icons-react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { decidingMessages } from '../messages/catalog.ts';

export const topics = ['rules', 'money', 'work', 'places', 'people', 'other'] as const;
type Topic = (typeof topics)[number];

const icons: Readonly<Record<Topic, Icon>> = {
  rules: IconScale,
  money: IconCoins,
  work: IconTool,
  places: IconHome,
  people: IconUsers,
  other: IconDots,
};

const isKnown = (topic: string): topic is Topic => (topics as readonly string[]).includes(topic);

export const topicIcon = (topic: string): Icon => (isKnown(topic) ? icons[topic] : IconDots);

export function useTopicName(): (topic: string) => string {
  const t = useMessages(decidingMessages);
  return (topic) => (isKnown(topic) ? t(`topic.${topic}`) : topic);
}
