import { describe, expect, test } from 'vitest';
import { choose } from '../../src/ui/people/choose.ts';
import { PeopleChoice } from '../../src/ui/people/PeopleChoice.tsx';
import { each, html, words } from './reading.ts';

const people = ['Ana', 'Bea', 'Carla', 'Dora'].map((name) => ({ id: name.toLowerCase(), name }));
const nothing = (): void => undefined;

const choice = (chosen: readonly string[], error?: string) => (
  <PeopleChoice
    label="Your guardians"
    error={error}
    people={people}
    chosen={new Set(chosen)}
    onChange={nothing}
    wanted={{ least: 2, most: 2 }}
  />
);

const boxes = (markup: string): (readonly [name: string | undefined, box: string])[] =>
  each(markup, 'label').map((label) => [
    label.match(/(Ana|Bea|Carla|Dora)/)?.[0],
    label.match(/<input[^>]*>/)?.[0] ?? '',
  ]);

describe('choosing people', () => {
  test('says how many are chosen of how many, and reads out each change', () => {
    expect(words(choice(['ana']))).toContain('1 of 2 chosen. ');
    expect(html(choice(['ana']))).toMatch(/<p[^>]* aria-live="polite"[^>]*>1 of 2 chosen\./);
  });

  test('of a range says the range', () => {
    const ranged = (
      <PeopleChoice
        label="Closers"
        people={people}
        chosen={new Set()}
        onChange={nothing}
        wanted={{ least: 2, most: 3 }}
      />
    );
    expect(words(ranged)).toContain('Nobody chosen yet. Choose 2 to 3.');
  });

  test('ticks those who are chosen', () => {
    const ticked = boxes(html(choice(['ana', 'carla']))).filter(([, box]) => box.includes('checked=""'));
    expect(ticked.map(([name]) => name)).toEqual(['Ana', 'Carla']);
  });

  test('bars the others when there are enough, says why, and leaves them focusable', () => {
    const markup = html(choice(['ana', 'carla']));
    const barred = boxes(markup).filter(([, box]) => box.includes('aria-disabled="true"'));
    expect(barred.map(([name]) => name)).toEqual(['Bea', 'Dora']);
    expect(markup).not.toContain(' disabled');
    const reason = barred[0]?.[1].match(/aria-describedby="([^"]+)"/)?.[1];
    expect(markup).toMatch(new RegExp(`id="${reason}"[^>]*>[^<]*To choose somebody else, take one away first`));
  });

  test('bars nobody before there are enough', () => {
    expect(html(choice(['ana']))).not.toContain('aria-disabled');
  });

  test('is one group with a name, and its error belongs to it', () => {
    const markup = html(choice([], 'Choose two people.'));
    expect(markup).toContain('<legend');
    const described = markup.match(/<fieldset[^>]* aria-describedby="([^"]+)"/)?.[1];
    expect(markup).toContain(`id="${described}"`);
  });
});

describe('ticking a box', () => {
  const wanted = { least: 1, most: 2 };
  const ticking = (chosen: readonly string[], id: string) => [...choose(new Set(chosen), id, wanted)];

  test('chooses a person, or takes one away', () => {
    expect(ticking(['a'], 'b')).toEqual(['a', 'b']);
    expect(ticking(['a', 'b'], 'a')).toEqual(['b']);
  });

  test('never chooses one too many', () => {
    expect(ticking(['a', 'b'], 'c')).toEqual(['a', 'b']);
  });

  test('leaves the set that it was given as it was', () => {
    const chosen = new Set(['a']);
    choose(chosen, 'b', wanted);
    expect([...chosen]).toEqual(['a']);
  });
});
