/** The Chinese texts of an English record: the same keys, without the plural `_one` that Chinese does not have. */
export type TextsOf<English> = {
  readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: English[Key] extends string
    ? string
    : TextsOf<English[Key]>;
};
