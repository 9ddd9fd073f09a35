import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { Row } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useParties } from '../../../../view/parties.ts';

/** With whom this is done, to be read at arm's length: face, name, and the letters that tell namesakes apart. */
export function Person({ account }: { readonly account: AccountId }): ReactNode {
  const { name, detail, face } = useParties()(account);
  return (
    <Row>
      <Avatar {...face} size="large" />
      <div>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {detail !== '' && <p>{detail}</p>}
      </div>
    </Row>
  );
}
