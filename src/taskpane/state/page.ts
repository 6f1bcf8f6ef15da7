export const stepNames = ['data', 'check', 'weights', 'method', 'write'] as const;
export type Step = (typeof stepNames)[number];

export type Page =
  | 'home'
  | 'example'
  | 'about'
  | 'functions'
  | 'function'
  | 'analyses'
  | 'analysis'
  | 'own-models'
  | Step
  | 'result'
  | 'freeze'
  | 'calculation'
  | 'change';

export const isStep = (page: Page): page is Step => (stepNames as readonly string[]).includes(page);

export const stepBefore = (step: Step): Step | null => stepNames[stepNames.indexOf(step) - 1] ?? null;

export const laterOf = (one: Step, other: Step): Step =>
  stepNames.indexOf(one) >= stepNames.indexOf(other) ? one : other;
