import { Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { fetchScreen, RouteScreen } from '../../src/app/routing/lazy-screen.ts';
import type { ModuleRoute } from '../../src/view/module-screens.ts';

const show = (route: ModuleRoute): string =>
  renderToStaticMarkup(
    <Suspense fallback="opening">
      <RouteScreen route={route} place="group" />
    </Suspense>,
  );

const routeTo = (load: ModuleRoute['load']): ModuleRoute => ({ path: '/pay', picture: 'paying', load });

describe('the screen of a route', () => {
  test('is there at once when it was fetched ahead', async () => {
    const route = routeTo(async () => () => 'pay here');
    await fetchScreen(route);
    expect(show(route)).toContain('pay here');
  });

  test('is waited for when it was not', () => {
    const route = routeTo(async () => () => 'pay here');
    expect(show(route)).toContain('opening');
  });

  test('stays the one it began with: what was fetched meanwhile would begin it anew', async () => {
    const answers = [new Promise<never>(() => undefined), Promise.resolve(() => 'pay here')];
    const route = routeTo(() => answers.shift() ?? Promise.reject(new Error('asked a third time')));
    expect(show(route)).toContain('opening');
    await fetchScreen(route);
    expect(show(route)).toContain('opening');
  });

  test('is fetched when it is shown if fetching ahead failed', async () => {
    let calls = 0;
    const route = routeTo(async () => {
      calls += 1;
      throw new Error('no network');
    });
    await fetchScreen(route);
    expect(show(route)).toContain('opening');
    expect(calls).toBe(2);
  });
});
