import { expect, it } from 'vitest';
import type { FrameworkItem } from '../../api';
import { holds, treeOf } from './tree';

const item = (id: string, sequence: number, parentId?: string): FrameworkItem => ({
  id,
  parentId,
  sequence,
  code: id,
  statement: id,
  kind: 'COMPETENCY',
  gradeLevels: [],
});

it('builds the tree in the framework’s order and loses nothing', () => {
  const tree = treeOf([item('b1', 3, 'b'), item('b', 2), item('a', 1), item('lost', 4, 'nobody')]);
  expect(tree.map((branch) => branch.item.id)).toEqual(['a', 'b', 'lost']);
  expect(tree[1]?.children.map((branch) => branch.item.id)).toEqual(['b1']);
});

it('finds the branch that holds an item', () => {
  const [a, b] = treeOf([item('a', 1), item('b', 2), item('b1', 3, 'b'), item('b2', 4, 'b1')]);
  expect(a && holds(a, 'b2')).toBe(false);
  expect(b && holds(b, 'b2')).toBe(true);
});
