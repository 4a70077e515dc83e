import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Button } from './Button';
import { RadioCards } from './Choice';
import { DistributionBar } from './DistributionBar';
import { TextField } from './Field';
import { LevelChip } from './Level';

it('names a level in words beside the moon', () => {
  render(<LevelChip level={2} />);
  expect(screen.getByText('Developing')).toBeTruthy();
});

it('says a distribution in words', () => {
  render(<DistributionBar counts={[0, 1, 11, 13, 3]} label="Ratios" />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('11 Developing');
});

it('connects a field with its help and its error', () => {
  render(<TextField label="Name" help="Short" error="Missing" value="" onChange={() => {}} />);
  const field = screen.getByLabelText('Name');
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['Short', 'Missing']);
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

it('keeps a busy button in place, without doing it twice', () => {
  const click = vi.fn();
  render(
    <Button busy onClick={click}>
      Save
    </Button>,
  );
  fireEvent.click(screen.getByRole('button'));
  expect(click).not.toHaveBeenCalled();
  expect((screen.getByRole('button') as HTMLButtonElement).disabled).toBe(false);
});

function Picker() {
  const [value, setValue] = useState<'a' | 'b'>();
  const options = [
    { value: 'a', title: 'A' },
    { value: 'b', title: 'B', note: 'second' },
  ] as const;
  return <RadioCards legend="Pick one" value={value} onChange={setValue} options={options} />;
}

it('picks one of a few', () => {
  render(<Picker />);
  fireEvent.click(screen.getByRole('radio', { name: /B/ }));
  expect((screen.getByRole('radio', { name: /B/ }) as HTMLInputElement).checked).toBe(true);
  expect(screen.getByRole('group', { name: 'Pick one' })).toBeTruthy();
});
