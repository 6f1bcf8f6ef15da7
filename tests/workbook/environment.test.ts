import { officeEnvironment } from '../../src/workbook/environment';
import { testWorkbook } from './test-workbook';

describe('in a Chinese Office with a dark theme', () => {
  testWorkbook({ displayLanguage: 'zh-TW', contentLanguage: 'de-DE', darkTheme: true });

  test('language, numbers and brightness follow Office', async () => {
    expect(await officeEnvironment()).toMatchObject({
      language: 'zh-CN',
      contentLanguage: 'de-DE',
      brightness: 'dark',
    });
  });
});

describe('in an English Office', () => {
  testWorkbook();

  test('an unknown display language is served in English', async () => {
    expect(await officeEnvironment()).toMatchObject({ language: 'en', brightness: 'light' });
  });

  test('a workbook that was never saved is known by its name', async () => {
    jest.replaceProperty(Office.context.document, 'url', '');
    expect((await officeEnvironment()).workbookKey).toBe('Book1');
    jest.restoreAllMocks();
  });

  test('a saved workbook is known by its address', async () => {
    jest.replaceProperty(Office.context.document, 'url', 'https://contoso.example/plans.xlsx');
    expect((await officeEnvironment()).workbookKey).toBe('https://contoso.example/plans.xlsx');
    jest.restoreAllMocks();
  });
});
