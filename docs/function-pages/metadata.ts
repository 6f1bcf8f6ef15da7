import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import descriptions from '../../src/functions/descriptions/zh-cn.cjs';
import localiseMetadata from '../../src/functions/localise-metadata.cjs';

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** `matrix` for a range, `scalar` for a single value. */
  readonly dimensionality?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
}

export type PageLanguage = 'en' | 'zh-CN';

/** What Excel is told about the functions, read from their comments as the build does. */
export async function functionMetadata(): Promise<Record<PageLanguage, FunctionMetadata[]>> {
  const files = readdirSync('src/functions', { recursive: true })
    .map((name) => join('src/functions', String(name)))
    .filter((file) => file.endsWith('.ts') && readFileSync(file, 'utf8').includes('@customfunction'));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const metadata = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };
  return { en: metadata.functions, 'zh-CN': localiseMetadata(metadata, descriptions).functions };
}
