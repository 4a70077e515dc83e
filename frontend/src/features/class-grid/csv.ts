import type { ClassGrid } from '../../api';

/** A cell that begins like a formula would be run by a spreadsheet: a quote before it keeps it words. */
const inert = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** Head and one row a student, levels as numbers. */
export function rowsOf({ students, competencies, cells }: ClassGrid): string[][] {
  const head = ['', ...competencies.map(({ code }) => inert(code))];
  const body = students.map(({ name }, row) => [
    inert(name),
    ...(cells[row] ?? []).map(({ l }) => String(l)),
  ]);
  return [head, ...body];
}

/** Saves the grid as the browser saves any file. */
export function saveAsCsv(grid: ClassGrid): void {
  const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const lines = rowsOf(grid).map((row) => row.map(quote).join(','));
  const url = URL.createObjectURL(new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${grid.class.title}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
