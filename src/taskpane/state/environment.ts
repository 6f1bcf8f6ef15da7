import type { Copied } from '../copy';
import type { OfficeEnvironment } from '../../workbook/environment';
import type { ExampleId } from './example-ids';

/** What the pane knows of the world around it besides the workbook's content. */
export interface Environment extends OfficeEnvironment {
  readonly version: string;
  /** Folder of the help pages. */
  readonly helpAddress: string;
  /** The content of a JSON file beside the help pages. */
  readHelp(file: string): Promise<unknown>;
  /** Puts something on the clipboard; false where the pane's frame may not. */
  copy(copied: Copied): Promise<boolean>;
  /** The plan of one of the add-in's examples. */
  readExample(id: ExampleId): Promise<unknown>;
  now(): Date;
}
