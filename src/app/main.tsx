import '../ui/theme/tokens.css';
import '../ui/theme/base.css';
import { boot } from './boot.tsx';

const root = document.getElementById('root');
if (root) void boot(root);
