import type { FrameworkItem } from '../../api';

export interface Branch {
  item: FrameworkItem;
  children: Branch[];
}

/** The flat list of a framework as a tree, in its own order. An item whose parent is missing stands at the top. */
export function treeOf(items: readonly FrameworkItem[]): Branch[] {
  const branches = new Map(items.map((item) => [item.id, { item, children: [] as Branch[] }]));
  const roots: Branch[] = [];
  for (const branch of [...branches.values()].sort((a, b) => a.item.sequence - b.item.sequence)) {
    const parent = branch.item.parentId ? branches.get(branch.item.parentId) : undefined;
    (parent?.children ?? roots).push(branch);
  }
  return roots;
}

/** True when the item or something below it is the one we look for. */
export const holds = (branch: Branch, id: string | undefined): boolean =>
  branch.item.id === id || branch.children.some((child) => holds(child, id));
