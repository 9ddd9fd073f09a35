/** Fetched together. (decisions/0018) */
export { CaseScreen } from './case/CaseScreen.tsx';
export { CasesScreen } from './list/CasesScreen.tsx';
