import type { ReactNode } from 'react';
import type { HelpPicture } from '../../view/module-screens.ts';
import styles from './Picture.module.css';
import { scenes } from './scenes.tsx';
import { Earth } from './shapes.tsx';

/** Says nothing that the sentences beside it do not say, so a screen reader passes over it. */
export function Picture(props: { readonly picture: HelpPicture }): ReactNode {
  return (
    <svg className={styles.picture} viewBox="0 0 240 120" aria-hidden="true" data-picture={props.picture}>
      <Earth />
      {scenes[props.picture]}
    </svg>
  );
}
