import { type ComponentType, createContext, createElement, type ReactNode, useContext } from 'react';

export type LinkProps = {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly 'aria-current'?: 'page' | undefined;
  readonly 'aria-label'?: string | undefined;
};

const PlainLink = (props: LinkProps): ReactNode => createElement('a', props);

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);

/** Hands the router's link to the primitives, which know no router. */
export const LinkProvider = LinkContext.Provider;

export const useLink = (): ComponentType<LinkProps> => useContext(LinkContext);
