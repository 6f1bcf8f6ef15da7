import { saveWorkbook } from '../files/save';
import { connectFiles, notice } from './file-bar';
import './page.css';
import { Pane } from './pane';
import { drawRibbon } from './ribbon';
import { startSession, type Session } from './session';
import { readSettings, rememberSettings, type Settings } from './settings';
import { undoByKeys } from './undo-keys';
import { wordsOf } from './words';

let settings = readSettings();
let session: Session;
let fileName = '';
const pane = new Pane();
const words = () => wordsOf(settings.language);
const element = (id: string) => document.getElementById(id)!;

function describePage(): void {
  document.documentElement.lang = settings.language;
  document.documentElement.dataset.theme = settings.theme;
  element('file-name').textContent = fileName;
  element('stand-in').textContent = words().standIn;
  element('open-file').textContent = words().open;
  element('save-file').textContent = words().save;
  element('language').textContent = words().language;
  element('language').setAttribute('aria-label', words().languageLabel);
  element('theme').textContent = settings.theme === 'dark' ? words().light : words().dark;
  element('close-pane').setAttribute('aria-label', words().closePane);
  element('pane-edge').setAttribute('aria-label', words().resizePane);
}

async function show(name: string, bytes: Uint8Array | null): Promise<void> {
  delete document.body.dataset.ready;
  const former = session as Session | undefined;
  session = await startSession(bytes, settings, pane, () => former?.dispose());
  fileName = name;
  describePage();
  await drawRibbon(element('ribbon'), settings.language, ({ command }) => {
    void (command ? session.host.runCommand(command) : session.host.addin.show('Taskpane'));
  });
  document.body.dataset.ready = '';
}

const present = () => saveWorkbook(session.book, session.opened, session.functionNames);

/** The display language and the theme are Office's own: the add-in learns them when it starts. */
async function restart(change: Partial<Settings>): Promise<void> {
  const bytes = await present();
  const wasVisible = pane.visible;
  settings = { ...settings, ...change };
  rememberSettings(settings);
  await show(fileName, bytes);
  if (wasVisible) await session.host.addin.show('Taskpane');
}

async function start(): Promise<void> {
  describePage();
  const { file } = settings;
  const response = file ? await fetch(`examples/${file}`) : null;
  if (response && !response.ok) throw new Error(`${file}: ${response.status}`);
  await show(file ?? words().newWorkbook, response && new Uint8Array(await response.arrayBuffer()));
}

connectFiles(words, { open: show, save: async () => ({ name: fileName, bytes: await present() }) });
element('language').addEventListener('click', () => {
  void restart({ language: settings.language === 'zh-CN' ? 'en-US' : 'zh-CN' });
});
element('theme').addEventListener('click', () => {
  void restart({ theme: settings.theme === 'dark' ? 'light' : 'dark' });
});
undoByKeys(document, () => session.book);
start().catch((error: Error) => notice(words().cannotOpen + error.message));
