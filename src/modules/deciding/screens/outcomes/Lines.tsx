import { Fragment, type ReactNode } from 'react';

/** Each below the one before: several facts in one line are none to who reads slowly. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactNode =>
  lines.map((line) => (
    <Fragment key={line}>
      <bdi>{line}</bdi>
      <br />
    </Fragment>
  ));
