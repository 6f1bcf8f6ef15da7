import packageFile from '../../package.json';
import { officeEnvironment } from '../workbook/environment';
import { officeWorkbook } from '../workbook/office-workbook';
import { copyToClipboard } from './copy';
import { mountPane } from './mount';
import { readJson } from './read-json';

// The script's own address, which only tells itself while it is first run; the help pages and examples stand beside it.
const { src } = document.currentScript as HTMLScriptElement;
const helpAddress = new URL('help/', src).href;
const examplesAddress = new URL('examples/', src).href;

void Office.onReady(async () => {
  const environment = await officeEnvironment();
  mountPane(document.getElementById('pane')!, officeWorkbook, {
    ...environment,
    version: packageFile.version,
    helpAddress,
    readHelp: (file) => readJson(`${helpAddress}${file}`),
    copy: copyToClipboard,
    readExample: (id) => readJson(`${examplesAddress}${id}.json`),
    now: () => new Date(),
  });
});
