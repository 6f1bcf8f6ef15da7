/** What load asks for: each property with what is asked for below it. */
export interface PathTree {
  [property: string]: PathTree;
}

/** Understands 'a, b/c', ['a', 'b/c'], { select: 'a', expand: 'b' } and { a: true, b: { c: true } }. */
export function pathTree(paths: unknown): PathTree {
  if (typeof paths === 'string') return pathTree(paths.split(','));
  const tree: PathTree = {};
  if (Array.isArray(paths)) {
    for (const path of paths) addPath(tree, String(path));
    return tree;
  }
  for (const [property, wanted] of Object.entries(paths ?? {})) {
    if ((property === 'select' || property === 'expand') && (typeof wanted === 'string' || Array.isArray(wanted))) {
      Object.assign(tree, pathTree(wanted));
    } else if (wanted && !property.startsWith('$')) {
      tree[property] = wanted === true ? {} : pathTree(wanted);
    }
  }
  return tree;
}

function addPath(tree: PathTree, path: string): void {
  let at = tree;
  for (const property of path.trim().split('/')) at = at[property] ??= {};
}
