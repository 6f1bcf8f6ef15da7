import type { Book } from '../grid/book';
import { Addin } from './addin';
import { DocumentSettings } from './document-settings';
import { strict } from './strict';

export interface OfficeOptions {
  /** Such as "zh-CN". */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly darkTheme: boolean;
  readonly readOnly: boolean;
}

/** The requirement sets whose members the workbench has in part; Excel's own lists are the judge of the rest. */
const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  AddinCommands: '1.3',
};

export function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const offered = requirementSets[name]?.split('.').map(Number);
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  return offered !== undefined && (offered[0]! > major || (offered[0] === major && offered[1]! >= minor));
}

const hostInfo = { host: 'Excel', platform: 'OfficeOnline' };

const theme = (dark: boolean) => ({
  bodyBackgroundColor: dark ? '#262626' : '#FFFFFF',
  bodyForegroundColor: dark ? '#FFFFFF' : '#000000',
  controlBackgroundColor: dark ? '#363636' : '#F3F2F1',
  controlForegroundColor: dark ? '#FFFFFF' : '#000000',
  isDarkTheme: dark,
});

/** The global Office over one workbook. */
export function createOffice(book: Book, options: OfficeOptions) {
  const addin = new Addin();
  const commands = new Map<string, (event: { completed(): void }) => void>();
  const office = {
    onReady: async (then?: (info: typeof hostInfo) => unknown) => {
      await then?.(hostInfo);
      return hostInfo;
    },
    context: strict('Office.context', {
      host: hostInfo.host,
      platform: hostInfo.platform,
      displayLanguage: options.displayLanguage,
      contentLanguage: options.contentLanguage,
      partitionKey: '',
      officeTheme: theme(options.darkTheme),
      diagnostics: { ...hostInfo, version: '16.0.0.0' },
      document: strict('Office.context.document', {
        mode: options.readOnly ? 'readOnly' : 'readWrite',
        url: book.workbook.getName(),
        settings: new DocumentSettings(book),
      }),
      requirements: strict('Office.context.requirements', { isSetSupported }),
    }),
    actions: strict('Office.actions', {
      associate: (id: string, command: (event: { completed(): void }) => void): void => void commands.set(id, command),
    }),
    addin: addin.global,
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    HostType: { Excel: 'Excel' },
    PlatformType: {
      PC: 'PC',
      OfficeOnline: 'OfficeOnline',
      Mac: 'Mac',
      iOS: 'iOS',
      Android: 'Android',
      Universal: 'Universal',
    },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    StartupBehavior: { none: 'None', load: 'Load' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
  };

  /** Runs a ribbon command as a click on its button does; resolves when the command says that it is done. */
  const runCommand = (id: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const command = commands.get(id);
      if (!command) reject(new Error(`No command is associated with "${id}".`));
      else command({ completed: resolve });
    });

  return { global: strict('Office', office), addin, runCommand };
}
