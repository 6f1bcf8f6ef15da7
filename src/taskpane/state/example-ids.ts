/** The examples that can be put into a workbook, real data first; each is a plan among the add-in's files. */
export const exampleIds = [
  'regional-innovation',
  'technology-transfer',
  'uk-regions',
  'school-enterprise',
  'asem',
  'policy-coding',
  'changzhou',
  'teaching-cooperation',
  'teaching-talents',
  'teaching-programmes',
  'teaching-sharing',
] as const;
export type ExampleId = (typeof exampleIds)[number];

/** Invented figures, said so wherever the example shows. */
export const isInvented = (id: ExampleId): boolean => id.startsWith('teaching-');
