import { equal, type Runner } from './runner';

export function office({ describe, it }: Runner): void {
  describe('Office', () => {
    it('is ready in Excel', async () => {
      equal((await Office.onReady()).host, 'Excel');
    });

    it('tells language, theme, mode and requirement sets', async () => {
      const { context } = Office;
      equal([typeof context.displayLanguage, typeof context.contentLanguage], ['string', 'string']);
      equal(/^#[0-9A-F]{6}$/i.test(context.officeTheme.bodyBackgroundColor), true);
      equal(context.document.mode, 'readWrite');
      const { requirements } = context;
      equal(
        [requirements.isSetSupported('ExcelApi', '1.9'), requirements.isSetSupported('ExcelApi', '99.1')],
        [true, false],
      );
      equal(
        [requirements.isSetSupported('SharedRuntime', '1.1'), requirements.isSetSupported('NoSuchApi')],
        [true, false],
      );
    });

    it('keeps the document settings once they are saved', async () => {
      const { settings } = Office.context.document;
      equal(settings.get('contract'), null);
      settings.set('contract', true);
      const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
      equal([settings.get('contract'), status], [true, 'succeeded']);
      settings.remove('contract');
      await new Promise((resolve) => settings.saveAsync(resolve));
      equal(settings.get('contract'), null);
    });

    it('shows and hides the pane and tells of it', async () => {
      const seen: string[] = [];
      const remove = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      await Office.addin.hide();
      await remove();
      await Office.addin.showAsTaskpane();
      equal(seen.slice(-2), ['Taskpane', 'Hidden']);
    });

    it('has the enumerations of Excel', async () => {
      equal([Excel.ChartType.barClustered, Excel.ChartType.xyscatter], ['BarClustered', 'XYScatter']);
      equal([Excel.SheetVisibility.veryHidden, Excel.RangeValueType.double], ['VeryHidden', 'Double']);
    });
  });
}
