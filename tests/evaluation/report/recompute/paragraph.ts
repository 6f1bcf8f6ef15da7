/** A part of the paragraph, in which a reader looks for what is said. */
export class Paragraph {
  constructor(readonly text: string) {}

  /** What is said at this place: the first group that matched, or the whole match; null where nothing is said. */
  find(pattern: RegExp): string | null {
    const match = pattern.exec(this.text);
    return match ? (match.slice(1).find((group) => group !== undefined) ?? match[0]) : null;
  }

  /** The same of what must be said. */
  say(pattern: RegExp): string {
    const said = this.find(pattern);
    if (said === null) throw new Error(`The paragraph does not say ${pattern}.`);
    return said;
  }

  number(pattern: RegExp): number {
    return Number(this.say(pattern));
  }

  says(pattern: RegExp): boolean {
    return pattern.test(this.text);
  }

  /** Refuses to compute by what is not written. */
  must(...phrases: readonly (string | RegExp)[]): void {
    for (const phrase of phrases) {
      const is = typeof phrase === 'string' ? this.text.includes(phrase) : phrase.test(this.text);
      if (!is) throw new Error(`“${this.text}” does not say ${phrase}.`);
    }
  }

  /** From one phrase up to another, or to the end. */
  part(from: RegExp, to: RegExp): Paragraph {
    const begin = from.exec(this.text);
    if (!begin) throw new Error(`The paragraph does not say ${from}.`);
    const rest = this.text.slice(begin.index);
    const inside = rest.slice(begin[0].length);
    const end = to.exec(inside);
    return new Paragraph(end ? rest.slice(0, begin[0].length + end.index) : rest);
  }

  /** Name of a range or table. */
  name(part: string): string {
    return this.say(new RegExp(`coop_${part}(?:_\\d+)?`));
  }

  /** Codes as they are listed in a sentence; none where it is not there. */
  codes(pattern: RegExp): string[] {
    const listed = this.find(pattern);
    return listed === null ? [] : listed.split(/, |、/).map((code) => code.trim());
  }
}
