import { IconEye, IconEyeOff, IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { IconLabel } from '../../ui/actions/IconLabel.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { Timeline } from '../../ui/layout/Timeline.tsx';
import { rulePath } from '../../view/changes.ts';
import { useGroupPath } from '../../view/group-path.ts';
import { viewMessages } from '../../view/messages/catalog.ts';
import { useRulesWay } from '../../view/rules.ts';
import { useNames } from '../../view/use-names.ts';
import type { QueryView } from '../../view/view-types.ts';
import { Drawing } from '../help/Drawing.tsx';
import { toolsMessages } from './messages/catalog.ts';
import { SwitchTool } from './SwitchTool.tsx';
import type { Tool } from './use-tools.ts';

export type ToolView = QueryView<'governing.tools'>['tools'][number];

export function ToolCard(props: {
  readonly tool: Tool;
  readonly view: ToolView;
  readonly maySwitch: boolean;
}): ReactNode {
  const t = useMessages(toolsMessages);
  const usual = useMessages(viewMessages);
  const { at } = useGroupPath();
  const { voted } = useRulesWay();
  const { tool, view, maySwitch } = props;
  return (
    <Card title={tool.name}>
      <Stack>
        <Drawing picture={tool.picture} />
        <p>{tool.how}</p>
        <IconLabel icon={view.on ? IconEye : IconEyeOff} tone={view.on ? 'leaf' : 'soft'}>
          <SinceWhen view={view} />
        </IconLabel>
        {view.again.length > 0 && <Notice tone="warning">{t('twice')}</Notice>}
        {maySwitch && (
          <ButtonRow>
            <SwitchTool tool={tool} view={view} on={!view.on} />
            {view.again.length > 0 && <SwitchTool tool={tool} view={view} on={view.on} />}
          </ButtonRow>
        )}
        {voted && (
          <ButtonRow>
            <ButtonLink icon={IconMessageQuestion} href={at(rulePath(`tool.${tool.id}`, !view.on))}>
              {usual('proposeChange')}
            </ButtonLink>
            {view.again.length > 0 && (
              <ButtonLink icon={IconMessageQuestion} href={at(rulePath(`tool.${tool.id}`, view.on))}>
                {t(view.on ? 'leaveOn' : 'leaveOff')}
              </ButtonLink>
            )}
          </ButtonRow>
        )}
        {view.on && tool.choices.map(({ name, Choice }) => <Choice key={name} />)}
        {view.history.length > 1 && (
          <Disclosure summary={t('history')}>
            <Switched tool={tool} view={view} />
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}

function SinceWhen({ view }: { readonly view: ToolView }): ReactNode {
  const t = useMessages(toolsMessages);
  const format = useFormat();
  const names = useNames();
  const stands = view.history.find(({ entry }) => entry === view.standing);
  if (stands === undefined) return view.on ? t('isOn') : t('offFounded');
  const said = {
    names: stands.decision === null ? names.list(stands.by) : t('theVote'),
    date: format.day(stands.claimedAt),
  };
  return view.on ? t('onBy', said) : t('offBy', said);
}

function Switched({ tool, view }: { readonly tool: Tool; readonly view: ToolView }): ReactNode {
  const t = useMessages(toolsMessages);
  const format = useFormat();
  const names = useNames();
  return (
    <Timeline
      label={`${t('history')}: ${tool.name}`}
      moments={view.history.map(({ entry, value, by, decision, claimedAt, stood }) => ({
        id: entry,
        when: format.day(claimedAt),
        title: t(value === false ? 'switchedOff' : 'switchedOn', {
          names: decision === null ? names.list(by) : t('theVote'),
        }),
        detail: stood ? undefined : t('didNotStand'),
      }))}
    />
  );
}
