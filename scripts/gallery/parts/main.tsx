/** Primitives with no group behind them, for pictures. What stands after `#/` is the language. */
import { createRoot } from 'react-dom/client';
import { showLanguageOn, speak } from '../../../src/i18n/language-store.ts';
import '../../../src/ui/theme/tokens.css';
import '../../../src/ui/theme/base.css';
import { watchTheme } from '../../../src/ui/theme/theme.ts';
import { Parts } from './Parts.tsx';
import { words } from './words.ts';

watchTheme(document.documentElement);
const language = location.hash === '#/ar' ? 'ar' : 'en';
await speak(language);
showLanguageOn(document.documentElement);
const root = document.getElementById('root');
if (root) createRoot(root).render(<Parts say={words[language]} />);
