import { IconCertificate, IconHeart } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';
import { useUntilWords } from '../marks/use-until-words.ts';
import { useMarkName } from '../use-mark-name.ts';
import { Lines } from './Lines.tsx';

/** On a member's page: their marks, and what was done for nothing. No sum of it: nobody owes anything. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  const names = useNames();
  const markName = useMarkName();
  const untilWords = useUntilWords();
  const history = useQuery('aid.history', { member });
  const marks = useQuery('aid.marks', {});
  if (history === null || marks === null) return null;
  const theirs = marks.given.filter(({ account, past }) => account === (member as string) && !past);
  if (theirs.length + history.lines.length === 0 && !marks.mayGive && !history.kept) return null;
  return (
    <Card title={t('aidOf', { name: names.of(member) })}>
      {theirs.length > 0 && (
        <List label={t('marks')}>
          {theirs.map((mark) => (
            <ListItem
              key={mark.mark}
              icon={IconCertificate}
              title={<bdi>{markName(mark.mark)}</bdi>}
              detail={untilWords(mark)}
            />
          ))}
        </List>
      )}
      {history.kept && <p>{t('wasDoneKept', { name: names.of(member) })}</p>}
      {history.lines.length > 0 && (
        <Disclosure summary={t('wasDone')} icon={IconHeart}>
          <Lines lines={history.lines} />
        </Disclosure>
      )}
      {marks.mayGive && (
        <ButtonLink icon={IconCertificate} href={at(`/marks?to=${member}`)}>
          {t('giveMark')}
        </ButtonLink>
      )}
    </Card>
  );
}
