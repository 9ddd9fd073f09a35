import { Fragment, type ReactNode } from 'react';

/** Pieces of paper side by side, each with its code before it: to be cut apart. */
export function TwoAbreast(props: {
  readonly pieces: readonly { readonly key: string; readonly code: ReactNode; readonly words: ReactNode }[];
}): ReactNode {
  const { pieces } = props;
  return (
    <table>
      <tbody>
        {pieces.map(
          (piece, at) =>
            at % 2 === 0 && (
              <tr key={piece.key}>
                {pieces.slice(at, at + 2).map(({ key, code, words }) => (
                  <Fragment key={key}>
                    <td>{code}</td>
                    <td>{words}</td>
                  </Fragment>
                ))}
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
