import type { ReactNode } from 'react';
import { ButtonContent, type ButtonLook, buttonClass } from './Button.tsx';

/** Leaves the app, for the phone's own dialler or another app. Whoever is reached is not told where the tap came from. */
export function OutLink(props: ButtonLook & { readonly href: string }): ReactNode {
  return (
    <a href={props.href} className={buttonClass(props)} rel="noopener noreferrer" target="_blank">
      <ButtonContent icon={props.icon}>{props.children}</ButtonContent>
    </a>
  );
}
