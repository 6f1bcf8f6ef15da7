import { languageOf, type Language } from '../locales';
import { onBrightness, readBrightness, type Brightness } from './brightness';
import { inExcel } from './in-excel';
import { localTexts, type TextStore } from './text-store';

/** What Office tells about the world around the pane. */
export interface OfficeEnvironment {
  readonly language: Language;
  /** Language tag of Office's content, for numbers and dates. */
  readonly contentLanguage: string;
  readonly brightness: Brightness;
  onBrightness(listener: (brightness: Brightness) => void): () => void;
  /** Tells this workbook from others: its address, or its name before it is saved. */
  readonly workbookKey: string;
  readonly texts: TextStore;
}

/** To be called after Office.onReady. */
export async function officeEnvironment(): Promise<OfficeEnvironment> {
  const { displayLanguage, contentLanguage, document, partitionKey } = Office.context;
  return {
    language: languageOf(displayLanguage),
    contentLanguage,
    brightness: readBrightness(),
    onBrightness,
    workbookKey: document.url || (await workbookName()),
    texts: localTexts(partitionKey),
  };
}

const workbookName = (): Promise<string> =>
  inExcel(async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name;
  });
