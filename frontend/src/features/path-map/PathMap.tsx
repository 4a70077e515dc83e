import './flow.css';
import { useQuery } from '@tanstack/react-query';
import { type Edge, MarkerType, Panel, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useMemo } from 'react';
import type { LearningPath, PathSection } from '../../api';
import { useT } from '../../i18n';
import { IconButton, Loaded } from '../../ui';
import { nextStep } from '../path/model';
import { pathQueries } from '../path/pathQueries';
import { useLevelOf } from '../path/useLevelOf';
import { around, type Link, linksOf } from './graph';
import { placesOf } from './layout';
import { MapNode, type MapStep } from './MapNode';
import { MapPanel } from './MapPanel';
import styles from './PathMap.module.css';
import { useMap } from './useMap';

const nodeTypes = { step: MapNode };
/** Words stay at least 12 px high, however large the map is. */
const READABLE = 0.86;

interface Props {
  path: LearningPath;
  sections: readonly PathSection[];
  /** The same as a list. */
  onList: () => void;
}

/** What comes before what: a picture of the path to walk through by keyboard, finger or mouse. Nothing is changed here. */
export default function PathMap(props: Props) {
  const t = useT();
  const prerequisites = useQuery(pathQueries.prerequisites(props.path.studentId));
  return (
    <Loaded query={prerequisites} errorTitle={t('path.error')}>
      {(edges) => (
        <ReactFlowProvider>
          <Drawing {...props} links={linksOf(stepsIn(props.sections), edges)} />
        </ReactFlowProvider>
      )}
    </Loaded>
  );
}

const stepsIn = (sections: readonly PathSection[]) => sections.flatMap(({ steps }) => steps);

function Drawing({ path, sections, links, onList }: Props & { links: readonly Link[] }) {
  const t = useT();
  const levelOf = useLevelOf(path.studentId);
  const narrow = useMemo(() => matchMedia('(max-width: 47.99rem)').matches, []);
  const steps = stepsIn(sections);
  const places = placesOf(
    steps.map(({ id }) => id),
    links,
    narrow,
  );
  const now = path.active && nextStep(path.active)?.id;
  const first = steps.find(({ id }) => id === now)?.id ?? steps[0]?.id ?? '';
  const { open, stop, show, close, onKey, onFocus } = useMap(steps, places, first, onList);
  const shown = steps.find(({ id }) => id === open);
  const level = (id: string) => levelOf(steps.find((step) => step.id === id)?.competencies[0]?.id);
  const nodes = steps.map(
    (step): MapStep => ({
      id: step.id,
      type: 'step',
      position: places.get(step.id) ?? { x: 0, y: 0 },
      data: {
        step,
        level: level(step.id),
        before: around(step.id, steps, links).before.map(({ title }) => title),
        now: step.id === now,
        tabStop: step.id === stop,
        narrow,
        onOpen: () => show(step.id),
        onKey: (event) => onKey(event, step.id),
        onFocus: (event) => onFocus(event, step.id),
      },
    }),
  );
  const titleOf = (id: string) => steps.find((step) => step.id === id)?.title ?? '';
  const edges = links.map(
    ({ from, to }): Edge => ({
      id: `${from}-${to}`,
      source: from,
      target: to,
      ariaLabel: t('map.edge', { before: titleOf(from), after: titleOf(to) }),
      markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--ink-2)', width: 18, height: 18 },
    }),
  );
  return (
    <>
      <p className="small quiet">{t('map.keys')}</p>
      <section className={styles.frame} aria-label={t('views.MAP')}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          zoomOnScroll={false}
          preventScrolling={false}
          minZoom={0.4}
          maxZoom={1.5}
          fitView
          fitViewOptions={{ ...beginning(first, links), minZoom: READABLE, maxZoom: 1 }}
        >
          <Tools />
        </ReactFlow>
      </section>
      {shown && (
        <MapPanel
          step={shown}
          level={level(shown.id)}
          {...around(shown.id, steps, links)}
          studentId={path.studentId}
          onGo={show}
          onClose={close}
        />
      )}
    </>
  );
}

/** What is in sight at first: the step that comes next and what it touches. */
const beginning = (id: string, links: readonly Link[]) => ({
  nodes: [
    { id },
    ...links.flatMap(({ from, to }) => (from === id ? [{ id: to }] : to === id ? [{ id: from }] : [])),
  ],
});

function Tools() {
  const t = useT();
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <Panel position="bottom-left" className={styles.tools}>
      <IconButton icon={ZoomIn} label={t('map.closer')} onClick={() => void zoomIn()} />
      <IconButton icon={ZoomOut} label={t('map.farther')} onClick={() => void zoomOut()} />
      <IconButton icon={Maximize} label={t('map.whole')} onClick={() => void fitView()} />
    </Panel>
  );
}
