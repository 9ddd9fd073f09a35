import { layersRule } from './layers-rule.ts';
import { noThrowRule, synchronousRule } from './pure-rules.ts';

// oxlint takes a plugin as a default export.
export default {
  meta: { name: 'minga' },
  rules: { layers: layersRule, 'no-throw': noThrowRule, synchronous: synchronousRule },
};
