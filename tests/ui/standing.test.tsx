/** Primitives that say where something stands. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../src/i18n/language-store.ts';
import { Button } from '../../src/ui/actions/Button.tsx';
import { CalmNotice } from '../../src/ui/feedback/CalmNotice.tsx';
import { Quorum } from '../../src/ui/feedback/Quorum.tsx';
import { Stages } from '../../src/ui/layout/Stages.tsx';
import { Timeline } from '../../src/ui/layout/Timeline.tsx';
import { each, html, words } from './reading.ts';

describe('stages', () => {
  const stages = [{ name: 'Newcomer' }, { name: 'Vouched', detail: 'Bea and Carla vouch' }, { name: 'Full' }];
  const at = (current: number) => <Stages label="Your way in" stages={stages} current={current} />;

  test('say in words which is done, which is now and which comes later', () => {
    expect(words(at(1))).toBe('Newcomer Done Vouched Now Bea and Carla vouch Full Later');
  });

  test('name the one that is now to a screen reader, and none when all are done', () => {
    const current = each(html(at(1)), 'li').filter((item) => item.includes('aria-current="step"'));
    expect(current).toHaveLength(1);
    expect(current[0]).toContain('Vouched');
    expect(html(at(3))).not.toContain('aria-current');
    expect(words(at(3))).toBe('Newcomer Done Vouched Done Bea and Carla vouch Full Done');
  });
});

describe('a quorum', () => {
  const quorum = (done: number, of: number) =>
    html(
      <Quorum done={done} of={of}>
        {done} of {of} have checked
      </Quorum>,
    );
  const ticks = (markup: string): number => markup.match(/tabler-icon-check\b/g)?.length ?? 0;

  test('shows one mark for each who is wanted, ticked for each who is done', () => {
    expect(ticks(quorum(2, 3))).toBe(2);
    expect(quorum(2, 3).match(/class="[^"]*mark[^"]*"/g)).toHaveLength(4); // three, and what holds them
  });

  test('counts more than are wanted as all, and fewer than none as none', () => {
    expect(ticks(quorum(5, 3))).toBe(3);
    expect(ticks(quorum(-1, 3))).toBe(0);
  });

  test('looks reached when it is, and not before', () => {
    expect(quorum(3, 3)).toContain('tabler-icon-circle-check');
    expect(quorum(2, 3)).not.toContain('tabler-icon-circle-check');
  });

  test('of very many is one bar', () => {
    expect(ticks(quorum(10, 40))).toBe(0);
    expect(quorum(10, 40)).toContain('inline-size:25%');
  });

  test('hides its marks from screen readers, which have the sentence', () => {
    expect(quorum(1, 2)).toMatch(/<p[^>]*>1 of 2 have checked<\/p><div[^>]* aria-hidden="true"><span/);
  });
});

describe('a timeline', () => {
  const timeline = (
    <Timeline
      label="The limit of Bea"
      moments={[
        { id: 'b', when: '3 May 2026', title: 'Ana raised it', change: { from: '5 h', to: '10 h' }, href: '#/b' },
        { id: 'a', when: '1 May 2026', title: 'Ana set it', change: { to: '5 h' }, detail: 'With the invitation' },
      ]}
    />
  );

  test('reads as when, who, from what, to what', () => {
    expect(words(timeline)).toBe(
      '3 May 2026 Ana raised it from 5 h to 10 h 1 May 2026 Ana set it 5 h With the invitation',
    );
  });

  test('makes a moment with an address one target, and no other', () => {
    const [newest = '', oldest = ''] = each(html(timeline), 'li');
    expect(each(newest, 'a')).toHaveLength(1);
    expect(each(newest, 'a')[0]).toContain('Ana raised it');
    expect(oldest).not.toContain('<a');
  });
});

describe('a calm notice', () => {
  const notice = html(
    <CalmNotice
      title="Two versions of one page"
      sentences={['Bea’s phone wrote two entries in one place.', 'Both are kept.', 'Nothing is lost.']}
      action={<Button>See both</Button>}
    />,
  );

  test('is a part of the page with a heading for its name, and interrupts nobody', () => {
    const id = notice.match(/<section[^>]* aria-labelledby="([^"]+)"/)?.[1];
    expect(notice).toContain(`<h2 id="${id}"`);
    expect(notice).not.toMatch(/role=|aria-live/);
  });

  test('says each sentence in a paragraph of its own, then what to do', () => {
    expect(each(notice, 'p')).toHaveLength(3);
    expect(notice.indexOf('Nothing is lost')).toBeLessThan(notice.indexOf('See both'));
  });
});

describe('in Arabic', () => {
  beforeAll(() => speak('ar'));
  afterAll(() => speak('en'));

  test('stages say where they stand', () => {
    expect(words(<Stages label="الطريق" stages={[{ name: 'جديد' }, { name: 'كامل' }]} current={1} />)).toBe(
      'جديد تمّت كامل الآن',
    );
  });
});
