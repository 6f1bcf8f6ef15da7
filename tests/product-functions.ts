import { readdirSync, readFileSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { FunctionMetadata } from '../src/workbench/office-host/functions/metadata';
import type { Host } from '../src/workbench/office-host/host';

interface ProductFunctions {
  readonly metadata: FunctionMetadata;
  readonly codes: ReadonlyMap<string, (...given: unknown[]) => unknown>;
}

const functionFiles = (): string[] =>
  readdirSync('src/functions', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/functions/${name}`)
    .filter((file) => file.endsWith('.ts') && readFileSync(file, 'utf8').includes('@customfunction'));

let loaded: Promise<ProductFunctions> | undefined;

/** The COOP functions and their metadata, loaded and described once for all tests of a file: both take long. */
export const productFunctions = (): Promise<ProductFunctions> => (loaded ??= load());

async function load(): Promise<ProductFunctions> {
  const codes: [string, (...given: unknown[]) => unknown][] = [];
  const before: unknown = Reflect.get(globalThis, 'CustomFunctions');
  Object.assign(globalThis, { CustomFunctions: { associate: (...one: (typeof codes)[number]) => codes.push(one) } });
  await import('../src/functions/index');
  Object.assign(globalThis, { CustomFunctions: before });
  const { metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
  return { metadata: JSON.parse(metadataJson), codes: new Map(codes) };
}

/** Gives a workbook the product's functions, as the add-in does when it starts. */
export async function registerProductFunctions(host: Host): Promise<void> {
  const { metadata, codes } = await productFunctions();
  for (const [id, code] of codes) host.globals.CustomFunctions.associate(id, code);
  await host.registerFunctions(metadata, 'COOP');
}
