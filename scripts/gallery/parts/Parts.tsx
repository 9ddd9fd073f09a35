import { IconEye } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../src/ui/actions/Button.tsx';
import { CalmNotice } from '../../../src/ui/feedback/CalmNotice.tsx';
import { Quorum } from '../../../src/ui/feedback/Quorum.tsx';
import { Card } from '../../../src/ui/layout/Card.tsx';
import { Screen } from '../../../src/ui/layout/Screen.tsx';
import { Stages } from '../../../src/ui/layout/Stages.tsx';
import { Timeline } from '../../../src/ui/layout/Timeline.tsx';
import { PeopleChoice } from '../../../src/ui/people/PeopleChoice.tsx';
import type { Words } from './words.ts';

/** Each of them in the state that is hardest to draw: the longest names, the most marks, all that may be chosen. */
export function Parts({ say }: { readonly say: Words }): ReactNode {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(say.people.slice(0, 2)));
  const [first, second, third] = say.stages;
  return (
    <Screen title={say.title} help={null}>
      <CalmNotice
        title={say.fork}
        sentences={say.forkSentences}
        action={
          <Button icon={IconEye} kind="primary">
            {say.look}
          </Button>
        }
      />
      <Card title={say.way}>
        <Stages
          label={say.way}
          stages={[{ name: first }, { name: second, detail: say.until }, { name: third }]}
          current={1}
        />
      </Card>
      <Card title={say.closing}>
        <Quorum done={2} of={3} action={<Button>{say.look}</Button>}>
          {say.checked}
        </Quorum>
        <Quorum done={12} of={12} detail={say.until}>
          {say.checked}
        </Quorum>
        <Quorum done={17} of={40}>
          {say.checked}
        </Quorum>
      </Card>
      <Card title={say.limit}>
        <Timeline
          label={say.limit}
          moments={[
            { id: 'c', when: say.when, title: say.raised, change: { from: say.before, to: say.after }, href: '#/' },
            {
              id: 'b',
              when: say.when,
              title: say.raised,
              change: { from: say.before, to: say.after },
              detail: say.until,
            },
            { id: 'a', when: say.when, title: say.raised, change: { to: say.before } },
          ]}
        />
      </Card>
      <PeopleChoice
        label={say.guardians}
        hint={say.until}
        people={say.people.map((name) => ({ id: name, name, detail: say.since, portrait: name }))}
        chosen={chosen}
        onChange={setChosen}
        wanted={{ least: 2, most: 2 }}
      />
    </Screen>
  );
}
