import { IconFileText, IconId, IconKeyboard, IconQrcode, IconScan, IconTicket } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';

/** What goes out on paper, and what comes back from it. */
export function PaperScreen(): ReactNode {
  const t = useMessages(paperMessages);
  const say = useMessages(exchangeMessages);
  const { at } = useGroupPath();
  return (
    <Screen
      title={say('onPaper')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpPaper'), t('helpPaperLater'), t('helpPaperSafe')] }}
    >
      <p>{t('onPaperWhat')}</p>
      <Card title={t('toUsePaper')}>
        <List label={t('toUsePaper')}>
          <ListItem icon={IconScan} title={say('scanCard')} detail={t('scanCardWhat')} href={at('/paper/scan')} />
          <ListItem
            icon={IconKeyboard}
            title={t('enterPaper')}
            detail={t('enterPaperWhat')}
            href={at('/paper/enter')}
          />
        </List>
      </Card>
      <Card title={t('toPrintPaper')}>
        <List label={t('toPrintPaper')}>
          <ListItem icon={IconId} title={t('cards')} detail={t('cardsWhat')} href={at('/paper/print/cards')} />
          <ListItem
            icon={IconQrcode}
            title={t('stallCode')}
            detail={t('stallCodeWhat')}
            href={at('/paper/print/stall')}
          />
          <ListItem icon={IconTicket} title={t('slips')} detail={t('slipsWhat')} href={at('/paper/print/slips')} />
          <ListItem
            icon={IconFileText}
            title={t('marketSheet')}
            detail={t('marketSheetWhat')}
            href={at('/paper/print/sheet')}
          />
        </List>
      </Card>
    </Screen>
  );
}
