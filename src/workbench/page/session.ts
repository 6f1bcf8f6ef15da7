import { LocaleType } from '@univerjs/core';
import { openWorkbook, placeOpened, type OpenedWorkbook } from '../files/open';
import { createGrid } from '../grid/univer';
import type { FunctionMetadata } from '../office-host/functions/metadata';
import { createHost } from '../office-host/host';
import { browserLocales, browserPlugins } from './browser-plugins';
import { ChartLayer } from './chart-layer';
import { showFunctionMessages } from './function-messages';
import type { Pane } from './pane';
import type { Settings } from './settings';
import { formatSpilledCells } from './spilled-formats';
import { undoByKeys } from './undo-keys';

const namespace = 'COOP';

/** One workbook open in the page: the grid, the stand-in over it, and the add-in loaded beside it. */
export type Session = Awaited<ReturnType<typeof startSession>>;

/** Opens a workbook, or an empty one for null. A file that cannot be read is refused before anything is shown. */
export async function startSession(
  bytes: Uint8Array | null,
  settings: Settings,
  pane: Pane,
  /** Called when nothing can be refused any more, before the new grid takes the old one's place. */
  leaveFormer: () => void,
) {
  const metadata = await readMetadata(settings);
  const functionNames = metadata.functions.map(({ name }) => `${namespace}.${name}`);
  const opened = bytes && (await openWorkbook(bytes, functionNames));
  leaveFormer();
  return { ...(await showWorkbook(opened, metadata, settings, pane)), opened, functionNames };
}

async function showWorkbook(opened: OpenedWorkbook | null, metadata: FunctionMetadata, settings: Settings, pane: Pane) {
  const dark = settings.theme === 'dark';
  const place = document.getElementById('grid')!;
  const container = Object.assign(document.createElement('div'), { id: 'univer', className: 'univer' });
  place.replaceChildren(container);
  const univer = createGrid({
    plugins: browserPlugins(container.id),
    locale: settings.language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    words: browserLocales[settings.language],
    darkMode: dark,
  });
  const host = createHost(univer, {
    workbook: opened?.data,
    displayLanguage: settings.language,
    contentLanguage: settings.language,
    darkTheme: dark,
  });
  if (opened) placeOpened(host.book, opened);

  Object.assign(window, host.globals);
  host.addin.onModeChange((mode) => (mode === 'Taskpane' ? pane.show() : pane.hide()));
  pane.onClose(() => void host.addin.show('Hidden'));
  const frame = await pane.load();
  undoByKeys(frame.document, () => host.book);
  await host.registerFunctions(metadata, namespace);

  new ChartLayer(host.book);
  formatSpilledCells(host.book);
  showFunctionMessages(host.book, host.messages);
  return { host, book: host.book, dispose: () => univer.dispose() };
}

async function readMetadata({ language }: Settings): Promise<FunctionMetadata> {
  const response = await fetch(language === 'zh-CN' ? '../functions.zh-CN.json' : '../functions.json');
  return (await response.json()) as FunctionMetadata;
}
