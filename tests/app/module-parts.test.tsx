import { type ReactNode, Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());

/** As on a page that was just opened. */
const freshPage = () => import('../../src/app/frame/module-parts.ts');

type Props = { readonly useParts: () => readonly { readonly name: string }[] };

function Names({ useParts }: Props): ReactNode {
  return useParts().map(({ name }) => name);
}

const show = (useParts: Props['useParts']): string =>
  renderToStaticMarkup(
    <Suspense fallback="opening">
      <Names useParts={useParts} />
    </Suspense>,
  );

test('parts that were fetched ahead are there at once', async () => {
  const { fetchModuleParts, useModuleParts } = await freshPage();
  await fetchModuleParts();
  expect(show(useModuleParts)).toContain('exchange');
});

test('parts that were not are waited for', async () => {
  const { useModuleParts } = await freshPage();
  expect(show(useModuleParts)).toContain('opening');
});
