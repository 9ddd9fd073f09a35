/** What came of votes, and whom one trusts: fetched when one of these screens is opened. */
export { AgreementsScreen } from './outcomes/AgreementsScreen.tsx';
export { OutcomeScreen } from './outcomes/OutcomeScreen.tsx';
export { TrustingScreen } from './trusting/TrustingScreen.tsx';
