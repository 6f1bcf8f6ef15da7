import type { PageLanguage } from './settings';

const english = {
  standIn: 'Workbench · a stand-in for Excel',
  open: 'Open…',
  save: 'Save a copy',
  language: '中文',
  languageLabel: '切换为简体中文',
  dark: 'Dark',
  light: 'Light',
  closePane: 'Close the pane',
  resizePane: 'Width of the pane',
  cannotOpen: 'The file could not be opened, and nothing was changed: ',
  cannotSave: 'The workbook could not be saved: ',
  newWorkbook: 'New workbook.xlsx',
};

export type Words = typeof english;

const chinese: Words = {
  standIn: '工作台 · 代替 Excel 演示',
  open: '打开…',
  save: '另存副本',
  language: 'English',
  languageLabel: 'Switch to English',
  dark: '深色',
  light: '浅色',
  closePane: '关闭窗格',
  resizePane: '窗格宽度',
  cannotOpen: '无法打开该文件，未做任何改动：',
  cannotSave: '无法保存工作簿：',
  newWorkbook: '新工作簿.xlsx',
};

export const wordsOf = (language: PageLanguage): Words => (language === 'zh-CN' ? chinese : english);
