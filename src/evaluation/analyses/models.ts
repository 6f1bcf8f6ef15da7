/** Models with analyses, told apart from these so that a list of models need not load them. */
export const modelsWithAnalyses: readonly string[] = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'];
