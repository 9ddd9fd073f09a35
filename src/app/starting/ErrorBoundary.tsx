import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Broken } from './CannotStart.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly details: string | null };

/** React catches what a screen throws only in a class. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(error: unknown): State {
    return { details: detailsOf(error) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ details: `${detailsOf(error)}\n${componentStack ?? ''}` });
  }

  override render(): ReactNode {
    const { details } = this.state;
    return details === null ? this.props.children : <Broken details={details} />;
  }
}

/** Says where it broke and on what browser; never what was on the screen. */
export const detailsOf = (error: unknown): string =>
  [error instanceof Error ? (error.stack ?? error.message) : String(error), navigator.userAgent].join('\n');
