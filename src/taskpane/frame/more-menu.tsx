import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { chooseLanguage } from '../actions/choose-language';
import { changeSteps } from '../actions/change-steps';
import { showAbout, showFreeze } from '../actions/navigate';
import type { Language } from '../../locales';
import { useAction, usePane, useTranslate } from '../state/pane-context';

/** Each language names itself. */
const languages: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文' };

export const MoreMenu = () => {
  const t = useTranslate();
  const language = usePane((state) => state.language);
  const stored = usePane((state) => (state.page === 'result' ? (state.result?.stored ?? null) : null));
  const speak = useAction(chooseLanguage);
  const change = useAction(changeSteps);
  const freeze = useAction(showFreeze);
  const toAbout = useAction(showAbout);
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => speak(checkedItems[0] as Language)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={t('pane.more')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {stored && <MenuItem onClick={() => change({ stored, step: 'data' })}>{t('pane.changeSteps')}</MenuItem>}
          {stored && (
            <MenuItem onClick={() => freeze()}>{t(stored.frozen ? 'freeze.liveAgain' : 'freeze.menu')}</MenuItem>
          )}
          {stored && <MenuDivider />}
          <MenuGroup>
            <MenuGroupHeader>{t('pane.language')}</MenuGroupHeader>
            {Object.entries(languages).map(([tag, name]) => (
              <MenuItemRadio key={tag} name="language" value={tag} lang={tag}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => toAbout()}>{t('pane.about')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
