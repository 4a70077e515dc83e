import { expect, test } from 'vitest';
import { readingOf } from './reading.mjs';

test('short words in short sentences are easy', () => {
  expect(
    readingOf(['You see what you did. {count, plural, one {One step} other {# steps}} to go.']).grade,
  ).toBeLessThan(2);
});

test('long words in a long sentence are not', () => {
  const hard = readingOf([
    'Formative assessment establishes individual proficiency across interdisciplinary areas',
  ]);
  expect(hard.grade).toBeGreaterThan(12);
  expect(hard.longest).toHaveLength(8);
});
