import { jsxDEV } from 'react/jsx-dev-runtime';
import { vi } from 'vitest';
import { PeopleChoice } from '../../src/ui/people/PeopleChoice.tsx';
import { html } from '../ui/reading.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('react/jsx-dev-runtime', { spy: true });

const people = [{ id: 'mallory', name: '<img src=x onerror="steal()">' }];
const nothing = (): void => undefined;

/** A neighbour is called so, and stands in a list. */
threatInPlace('Script through a text field: a name', {
  attack: () => {
    const wanted = { least: 1, most: 1 };
    const list = <PeopleChoice label="Who?" people={people} chosen={new Set()} onChange={nothing} wanted={wanted} />;
    return html(list).includes('<img');
  },
  // What is written inside an element is taken for the markup that it may be.
  takeOut: async () => {
    const { jsxDEV: made } = await vi.importActual<typeof import('react/jsx-dev-runtime')>('react/jsx-dev-runtime');
    vi.mocked(jsxDEV).mockImplementation((type, props, ...rest) => {
      const { children, ...others } = props as { readonly children?: unknown };
      const isText = typeof type === 'string' && typeof children === 'string';
      return made(type, isText ? { ...others, dangerouslySetInnerHTML: { __html: children } } : props, ...rest);
    });
  },
});
