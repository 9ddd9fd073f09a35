import type { ReactNode } from 'react';
import type { HelpPicture } from '../../view/module-screens.ts';
import styles from './Drawing.module.css';
import { Picture } from './Picture.tsx';

/** A picture as it stands on a screen, among the words that it goes with. */
export const Drawing = (props: { readonly picture: HelpPicture }): ReactNode => (
  <div className={styles.drawing}>
    <Picture {...props} />
  </div>
);
