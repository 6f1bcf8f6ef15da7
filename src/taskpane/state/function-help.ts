/** A piece of a line. */
export interface Run {
  readonly kind: 'plain' | 'strong' | 'code';
  readonly text: string;
}

export type HelpBlock =
  | { readonly kind: 'title' | 'paragraph'; readonly text: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] };

export interface Chapter {
  readonly title: string;
  readonly blocks: readonly HelpBlock[];
}

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  /** Cells of a sheet, on or off, or a word or number. */
  readonly kind: 'range' | 'switch' | 'word';
  readonly required: boolean;
}

/** The sections of the catalogue in its order. */
export const sectionNames = [
  'preparing',
  'weights',
  'scores',
  'efficiency',
  'synergy',
  'agreement',
  'sharing',
  'policy',
  'demand',
  'robustness',
  'models',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** One function as docs/help/function-help.cjs writes it into help/functions.<language>.json. */
export interface FunctionHelp {
  readonly id: string;
  readonly section: SectionName;
  readonly description: string;
  /** Its description in the other language. */
  readonly alsoFoundBy: string;
  readonly parameters: readonly FunctionParameter[];
  readonly chapters: readonly Chapter[];
}

const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The functions whose name or description, in either language, holds every word that is looked for. */
export const findFunctions = (functions: readonly FunctionHelp[], search: string): readonly FunctionHelp[] => {
  const words = searchable(search).split(/\s+/).filter(Boolean);
  return functions.filter(({ id, description, alsoFoundBy }) => {
    const text = searchable(`COOP.${id} ${description} ${alsoFoundBy}`);
    return words.every((word) => text.includes(word));
  });
};
