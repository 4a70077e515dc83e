import { Graph, layout } from '@dagrejs/dagre';
import type { Link } from './graph';

export const WIDTH = 208;
export const HEIGHT = 88;
const GAP = 28;
const FEWEST_COLUMNS = 3;

export interface Place {
  x: number;
  y: number;
}

/** Where each step stands: what comes first on the left, or on top where the screen is narrow; what stands alone below. */
export function placesOf(
  ids: readonly string[],
  links: readonly Link[],
  narrow: boolean,
): Map<string, Place> {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const places = connected(
    ids.filter((id) => linked.has(id)),
    links,
    narrow,
  );
  const bottom = Math.max(0, ...[...places.values()].map(({ y }) => y + HEIGHT + GAP));
  const columns = narrow ? 1 : Math.max(FEWEST_COLUMNS, new Set([...places.values()].map(({ x }) => x)).size);
  ids
    .filter((id) => !linked.has(id))
    .forEach((id, at) => {
      places.set(id, {
        x: (at % columns) * (WIDTH + GAP),
        y: bottom + Math.floor(at / columns) * (HEIGHT + GAP),
      });
    });
  return places;
}

function connected(ids: readonly string[], links: readonly Link[], narrow: boolean): Map<string, Place> {
  const graph = new Graph();
  graph.setGraph({ rankdir: narrow ? 'TB' : 'LR', nodesep: GAP, ranksep: 2 * GAP });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { width: WIDTH, height: HEIGHT });
  for (const { from, to } of links) graph.setEdge(from, to);
  layout(graph);
  return new Map(
    ids.map((id) => {
      const { x, y } = graph.node(id);
      return [id, { x: x - WIDTH / 2, y: y - HEIGHT / 2 }];
    }),
  );
}
