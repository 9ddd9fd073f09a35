/** A page that asks for the modules' parts in a render that React may interrupt; they come before it goes on with it. */
import { type ReactNode, startTransition, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useModuleParts } from '../../../src/app/frame/module-parts.ts';

function Names(): ReactNode {
  const parts = useModuleParts();
  const [names] = useState(() => parts.map(({ name }) => name).join());
  return <output>{names}</output>;
}

const root = createRoot(document.body);
startTransition(() => root.render(<Names />));
