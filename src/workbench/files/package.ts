import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { append, attribute, child, children, encode, outer, root, splice } from './xml';

const relationshipNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly kind: string;
  readonly type: string;
  /** The path of the part, or the address of what is outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
export const relationshipsPath = (path: string) => `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

function resolve(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folderOf(from).split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The parts of an .xlsx file and how they refer to each other. Parts that nobody sets keep their bytes. */
export class Package {
  private constructor(private readonly parts: Unzipped) {}

  static open(bytes: Uint8Array): Package {
    return new Package(unzipSync(bytes));
  }

  toBytes(): Uint8Array {
    return zipSync(this.parts, { level: 6 });
  }

  has(path: string): boolean {
    return path in this.parts;
  }

  paths(): string[] {
    return Object.keys(this.parts);
  }

  text(path: string): string {
    const part = this.parts[path];
    if (!part) throw new Error(`The file has no part ${path}.`);
    return strFromU8(part);
  }

  set(path: string, text: string): void {
    if (!this.has(path) || this.text(path) !== text) this.parts[path] = strToU8(text);
  }

  relationships(path: string): Relationship[] {
    const rels = relationshipsPath(path);
    if (!this.has(rels)) return [];
    const xml = this.text(rels);
    return children(xml, root(xml)).map((element) => {
      const read = (name: string) => attribute(xml, element, name) ?? '';
      const isExternal = read('TargetMode') === 'External';
      const type = read('Type');
      const target = isExternal ? read('Target') : resolve(path, read('Target'));
      return { id: read('Id'), type, kind: type.slice(type.lastIndexOf('/') + 1), target, isExternal };
    });
  }

  relationship(path: string, kind: string): Relationship | undefined {
    return this.relationships(path).find((relationship) => relationship.kind === kind);
  }

  /** Adds a relationship and answers with its identifier. */
  relate(path: string, relationship: Omit<Relationship, 'id' | 'kind'>): string {
    const rels = relationshipsPath(path);
    if (!this.has(rels))
      this.set(
        rels,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipNamespace}"/>`,
      );
    const taken = new Set(this.relationships(path).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const { type, target, isExternal } = relationship;
    const where = isExternal ? `Target="${encode(target)}" TargetMode="External"` : `Target="/${encode(target)}"`;
    const xml = this.text(rels);
    this.set(rels, splice(xml, [append(xml, root(xml), `<Relationship Id="rId${number}" Type="${type}" ${where}/>`)]));
    return `rId${number}`;
  }

  unrelate(path: string, id: string): void {
    const rels = relationshipsPath(path);
    const xml = this.text(rels);
    const element = children(xml, root(xml)).find((one) => attribute(xml, one, 'Id') === id);
    if (element) this.set(rels, splice(xml, [{ ...element, text: '' }]));
  }

  workbookPath(): string {
    const found = this.relationship('', 'officeDocument');
    if (!found) throw new Error('The file names no workbook.');
    return found.target;
  }

  contentType(path: string): string | undefined {
    const xml = this.text('[Content_Types].xml');
    const found = children(xml, root(xml)).find((element) => attribute(xml, element, 'PartName') === `/${path}`);
    return found && attribute(xml, found, 'ContentType');
  }

  declare(path: string, contentType: string): void {
    const xml = this.text('[Content_Types].xml');
    if (this.contentType(path) === undefined) {
      const override = `<Override PartName="/${encode(path)}" ContentType="${contentType}"/>`;
      this.set('[Content_Types].xml', splice(xml, [append(xml, root(xml), override)]));
    }
  }

  /** Brings a part of another file here, with all that it refers to, under paths that are free. Answers with its path. */
  bring(other: Package, path: string, change: (path: string, text: string) => string): string {
    const name = /^(.*?)\d*(\.\w+)$/.exec(path)!;
    let number = 1;
    while (this.has(`${name[1]}${number}${name[2]}`)) number++;
    const free = `${name[1]}${number}${name[2]}`;
    this.set(free, change(path, other.text(path)));
    this.declare(free, other.contentType(path) ?? 'application/xml');
    const related = other.relationships(path);
    if (!related.length) return free;
    let rels = other.text(relationshipsPath(path));
    for (const { id, target, isExternal } of related) {
      if (isExternal) continue;
      const moved = this.bring(other, target, change);
      const element = children(rels, root(rels)).find((one) => attribute(rels, one, 'Id') === id)!;
      const written = outer(rels, element).replace(
        /(\sTarget\s*=\s*)("[^"]*"|'[^']*')/,
        (_all, head: string) => `${head}"/${encode(moved)}"`,
      );
      rels = splice(rels, [{ ...element, text: written }]);
    }
    this.set(relationshipsPath(free), rels);
    return free;
  }

  remove(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) {
      delete this.parts[gone];
      const xml = this.text('[Content_Types].xml');
      const declared = children(xml, root(xml)).find((element) => attribute(xml, element, 'PartName') === `/${gone}`);
      if (declared) this.set('[Content_Types].xml', splice(xml, [{ ...declared, text: '' }]));
    }
  }

  /** The parts that can be reached from the package's own relationships. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const visit = (path: string) => {
      for (const { target, isExternal } of this.relationships(path)) {
        if (isExternal || found.has(target)) continue;
        found.add(target);
        visit(target);
      }
    };
    visit('');
    return found;
  }

  /** The sheets in the order in which they stand in the workbook. */
  sheets(): { readonly name: string; readonly path: string; readonly relationship: string }[] {
    const path = this.workbookPath();
    const xml = this.text(path);
    const targets = new Map(this.relationships(path).map(({ id, target }) => [id, target]));
    return children(xml, child(xml, 'sheets')).map((element) => {
      const relationship = /\s(?:\w+:)?id\s*=\s*["']([^"']*)/.exec(outer(xml, element))?.[1] ?? '';
      return { name: attribute(xml, element, 'name') ?? '', path: targets.get(relationship) ?? '', relationship };
    });
  }
}
