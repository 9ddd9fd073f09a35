import { IconHome } from '@tabler/icons-react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../src/i18n/language-store.ts';
import { Button } from '../../src/ui/actions/Button.tsx';
import { AmountPad } from '../../src/ui/amounts/AmountPad.tsx';
import { AmountText } from '../../src/ui/amounts/AmountText.tsx';
import { Progress } from '../../src/ui/feedback/Progress.tsx';
import { StatusLine } from '../../src/ui/feedback/StatusLine.tsx';
import { UndoBar } from '../../src/ui/feedback/UndoBar.tsx';
import { Stepper } from '../../src/ui/fields/Stepper.tsx';
import { TextField } from '../../src/ui/fields/TextField.tsx';
import { BottomBar } from '../../src/ui/layout/BottomBar.tsx';
import { Steps } from '../../src/ui/layout/Steps.tsx';
import { html, words } from './reading.ts';

const hours = { is: 'time', scale: 0, name: 'hours' } as const;
const nothing = (): void => undefined;

const idsIn = (markup: string): (string | undefined)[] => Array.from(markup.matchAll(/ id="([^"]+)"/g), ([, id]) => id);

describe('a field', () => {
  const field = (error?: string) =>
    html(<TextField label="Name" hint="As neighbours know you" error={error} value="" onChange={nothing} />);

  test('ties its label, hint and error to the control', () => {
    const markup = field('Write a name.');
    const described = markup.match(/aria-describedby="([^"]+)"/)?.[1]?.split(' ') ?? [];
    expect(described).toHaveLength(2);
    for (const id of described) expect(idsIn(markup)).toContain(id);
    expect(idsIn(markup)).toContain(markup.match(/<label[^>]* for="([^"]+)"/)?.[1]);
    expect(markup).toContain('aria-invalid="true"');
  });

  test('is not invalid without an error', () => {
    expect(field()).not.toContain('aria-invalid');
    expect(
      field()
        .match(/aria-describedby="([^"]+)"/)?.[1]
        ?.split(' '),
    ).toHaveLength(1);
  });
});

describe('a stepper', () => {
  const stepper = (value: number) => html(<Stepper label="Uses" value={value} onChange={nothing} min={2} max={500} />);
  const disabledKeys = (markup: string) =>
    Array.from(markup.matchAll(/<button[^>]* disabled=""[^>]*>.*?<span>(\w+)</g), ([, word]) => word);

  test('goes no further than its ends', () => {
    expect(disabledKeys(stepper(2))).toEqual(['Less']);
    expect(disabledKeys(stepper(3))).toEqual([]);
    expect(disabledKeys(stepper(500))).toEqual(['More']);
  });
});

describe('a busy button', () => {
  const button = html(
    <Button busy onPress={nothing}>
      Pay
    </Button>,
  );

  test('says so and stays focusable', () => {
    expect(button).toContain('aria-busy="true"');
    expect(button).toContain('aria-disabled="true"');
    expect(button).not.toContain(' disabled');
    expect(button).toContain('Pay');
  });
});

describe('the bottom bar', () => {
  test('reads out what waits behind a place, and marks where one is', () => {
    const bar = html(
      <BottomBar
        label="Places"
        places={[
          { href: '/', icon: IconHome, label: 'Home', current: true },
          { href: '/for-me', icon: IconHome, label: 'For me', count: 3 },
        ]}
      />,
    );
    expect(bar).toContain(
      '<span aria-hidden="true">For me</span><span class="visually-hidden">For me, 3 wait for you</span>',
    );
    expect(bar.match(/aria-current="page"/g)).toHaveLength(1);
  });
});

describe('the undo bar', () => {
  test('announces what happens, but not every second', () => {
    const bar = html(
      <UndoBar secondsLeft={8} onUndo={nothing}>
        Paying 3 h to Bea
      </UndoBar>,
    );
    expect(bar).toMatch(/role="status">Paying 3 h to Bea</);
    expect(bar).toMatch(/aria-hidden="true">8 seconds</);
  });
});

describe('progress', () => {
  test('of unknown length gives no value', () => {
    expect(html(<Progress label="Reading" value={null} />)).not.toContain(' value=');
  });

  test('stays between nothing and all', () => {
    expect(html(<Progress label="Reading" value={1.2} />)).toContain('value="1"');
  });
});

test('a status line says each part in words', () => {
  const parts = ['On this phone', 'carried to 3 members'].map((text) => ({ icon: IconHome, text }));
  expect(words(<StatusLine parts={parts} />)).toBe('On this phone · carried to 3 members');
});

test('steps say where one is', () => {
  expect(words(<Steps label="Pay" steps={['Who', 'Amount', 'Review']} current={1} />)).toBe('Step 2 of 3: Amount');
});

test('the pad shows the value it is given and offers the quick amounts', () => {
  const pad = words(<AmountPad label="Amount" unit={hours} value={195} onChange={nothing} />);
  expect(pad).toContain('Hours 3 h Minutes 15 min 3 h 15 min');
  expect(pad).toContain('+15 min +30 min +45 min +1 h');
});

describe('in Arabic', () => {
  beforeAll(() => speak('ar', ['ar-EG']));
  afterAll(() => speak('en'));

  test('amounts and keys are in the digits of the region', () => {
    expect(words(<AmountText amount={-75} unit={hours} />)).toMatch(/^\u061c?−١ س ١٥ د$/);
    const pad = html(<AmountPad label="المبلغ" unit={hours} value={null} onChange={nothing} />);
    expect(pad).toContain('>٧</button>');
    expect(pad).not.toMatch(/>[0-9]</);
  });
});
