import type { ReactNode } from 'react';
import { ButtonContent, type ButtonLook, buttonClass } from './Button.tsx';
import { useLink } from './link-context.ts';

/** Goes somewhere, and looks like a button. With `download` it hands out a file under that name. */
export function ButtonLink(
  props: ButtonLook & { readonly href: string; readonly download?: string | undefined },
): ReactNode {
  const Link = useLink();
  const content = <ButtonContent icon={props.icon}>{props.children}</ButtonContent>;
  if (props.download === undefined) {
    return (
      <Link href={props.href} className={buttonClass(props)}>
        {content}
      </Link>
    );
  }
  return (
    <a href={props.href} download={props.download} className={buttonClass(props)}>
      {content}
    </a>
  );
}
