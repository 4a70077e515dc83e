import { expect, test } from 'vitest';
import { modeOf } from './ageMode';

test.each([
  ['KG', 'SIMPLE'],
  ['PK', 'SIMPLE'],
  ['03', 'SIMPLE'],
  ['05', 'SIMPLE'],
  ['06', 'STANDARD'],
  ['08', 'STANDARD'],
  ['09', 'DETAIL'],
  ['12', 'DETAIL'],
  [undefined, 'STANDARD'],
  ['', 'STANDARD'],
])('grade %s shows as %s', (grade, mode) => {
  expect(modeOf(grade)).toBe(mode);
});
