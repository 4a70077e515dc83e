import { describe, expect, it } from 'vitest';
import type { PathRevision, Step } from '../../api';
import { changesOf, daysBehind, nextStep, sectionsOf, stateOf, thisWeek, timesOf, weekOf } from './model';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  title: id,
  kind: 'LEARN',
  mode: 'INDIVIDUAL',
  position: 0,
  minutes: 30,
  status: 'PLANNED',
  competencies: [],
  level: 3,
  options: [],
  withWhom: [],
  version: 0,
  pinned: false,
  evidenceCount: 0,
  reasons: [],
  ...more,
});

const path = (...sections: Step[][]): PathRevision => ({
  id: 'r',
  number: 1,
  status: 'ACTIVE',
  trigger: 'INITIAL',
  hash: '',
  agreements: [],
  changeRequests: [],
  circles: [],
  sections: sections.map((steps, index) => ({ id: `s${index}`, title: `s${index}`, steps })),
  basis: [],
  requiredCount: 0,
  overDeviceTime: [],
  createdAt: '',
  version: 1,
});

describe('the path', () => {
  it('goes on with what is under way before what is only open', () => {
    expect(nextStep(path([step('a'), step('b', { status: 'IN_PROGRESS' })]))?.id).toBe('b');
    expect(
      nextStep(path([step('a', { status: 'DONE' }), step('b', { status: 'BLOCKED' }), step('c')]))?.id,
    ).toBe('c');
    expect(nextStep(path([step('a', { status: 'DONE' })]))).toBeUndefined();
  });

  it('knows the week around a day, Monday to Sunday', () => {
    expect(weekOf('2026-11-23')).toEqual({ start: '2026-11-23', end: '2026-11-29' });
    expect(weekOf('2026-11-29')).toEqual({ start: '2026-11-23', end: '2026-11-29' });
    const steps = [
      step('in', { startOn: '2026-11-20', endOn: '2026-11-24' }),
      step('out', { startOn: '2026-12-01' }),
    ];
    expect(thisWeek(path(steps), '2026-11-23').map((one) => one.id)).toEqual(['in']);
  });

  it('opens the first section with something to do', () => {
    const done = step('a', { status: 'DONE' });
    expect(timesOf(path([done], [done, step('b')], [step('c')]).sections)).toEqual(['past', 'now', 'future']);
  });

  it('says how far behind the plan lies', () => {
    const late = path([
      step('a', { endOn: '2026-11-10' }),
      step('b', { endOn: '2026-11-20', status: 'DONE' }),
    ]);
    expect(daysBehind(late, '2026-11-23')).toBe(13);
    expect(daysBehind(path([step('a', { endOn: '2026-11-30' })]), '2026-11-23')).toBe(0);
  });

  it('shows returned work as feedback, until the step is done', () => {
    const work = [{ stepId: 'a', status: 'RETURNED', capturedAt: '1' }] as never;
    expect(stateOf(step('a', { status: 'EVIDENCE_IN' }), work)).toBe('FEEDBACK');
    expect(stateOf(step('a', { status: 'DONE' }), work)).toBe('DONE');
  });

  it('finds what a proposal adds, moves, changes and takes out', () => {
    const active = path([step('a'), step('b', { startOn: '2026-11-23' }), step('c')]);
    const changed = step('a', { change: 'CHANGED' });
    const proposed = path([changed, step('n'), step('b', { startOn: '2026-11-30' })]);
    expect(changesOf(active, proposed).map(({ kind, step: { id } }) => `${kind} ${id}`)).toEqual([
      'CHANGED a',
      'ADDED n',
      'MOVED b',
      'REMOVED c',
    ]);
    expect(sectionsOf(active, proposed)[0]?.steps.map((one) => one.id)).toEqual(['a', 'n', 'b', 'c']);
  });

  it('shows a first path, and new sections, as suggested', () => {
    const marks = (sections: PathRevision['sections']) =>
      sections.map((section) => section.steps.map((one) => `${one.id} ${one.change ?? ''}`.trim()));
    expect(marks(sectionsOf(undefined, path([step('a')], [step('b')])))).toEqual([['a ADDED'], ['b ADDED']]);
    const proposed = path([step('a')], [step('x'), step('y')]);
    expect(marks(sectionsOf(path([step('a')]), proposed))).toEqual([['a'], ['x ADDED', 'y ADDED']]);
  });
});
