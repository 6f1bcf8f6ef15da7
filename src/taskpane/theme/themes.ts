import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Language } from '../../locales';
import type { Brightness } from '../../workbook/brightness';
import { colourValues } from './colours';

/** Latin first, so that digits look the same in both languages; the last Latin ones are for computers without Office. */
const fontFamilyBase =
  "'Segoe UI', 'Open Sans', 'Noto Sans', 'Liberation Sans', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

const fontFamilyMonospace = "Consolas, 'Cascadia Mono', 'Noto Sans Mono CJK SC', 'Noto Sans Mono', monospace";

/** Chinese characters fill their line, so lines stand further apart. */
const chineseLines = { lineHeightBase200: '18px', lineHeightBase300: '22px', lineHeightBase400: '24px' };

export const themeFor = (brightness: Brightness, language: Language): Theme => ({
  ...(brightness === 'dark' ? webDarkTheme : webLightTheme),
  ...colourValues[brightness],
  fontFamilyBase,
  fontFamilyMonospace,
  lineHeightBase500: language === 'zh-CN' ? '28px' : '26px',
  ...(language === 'zh-CN' ? chineseLines : {}),
});
