import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useRulesWay } from '../../view/rules.ts';
import { useGroup } from '../../view/stores.ts';
import { useQuery } from '../../view/use-query.ts';
import { toolsMessages } from './messages/catalog.ts';
import { ToolCard } from './ToolCard.tsx';
import { toolNames, useTools } from './use-tools.ts';

/** Which tools the group uses, who switched each and when; for coordinators the switch. */
export function ToolsScreen(): ReactNode {
  const t = useMessages(toolsMessages);
  const { group } = useGroup();
  return (
    <Screen
      title={t('title')}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <p>{t('lead')}</p>
      <Suspense>
        <ToolCards />
      </Suspense>
      <p>{t('always')}</p>
    </Screen>
  );
}

function ToolCards(): ReactNode {
  const t = useMessages(toolsMessages);
  const known = useTools();
  const views = useQuery('governing.tools', { names: toolNames })?.tools;
  const { mayChange, voted } = useRulesWay();
  if (views === undefined) return null;
  return (
    <>
      {known.map((tool) => {
        const view = views.find((each) => each.tool === tool.id);
        return view && <ToolCard key={tool.id} tool={tool} view={view} maySwitch={mayChange} />;
      })}
      {!mayChange && !voted && <p>{t('onlyCoordinators')}</p>}
    </>
  );
}
