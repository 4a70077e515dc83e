import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toasts } from '../../ui';
import { DeviceTimeCard } from './DeviceTimeCard';
import { minutesIn } from './minutes';

let sent: Request[];
let known: Record<string, unknown>;

beforeEach(() => {
  sent = [];
  known = { minutesPerWeek: 120, version: 3 };
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request.clone());
    if (request.method === 'PUT') known = { ...(await request.json()), version: 4 };
    return new Response(JSON.stringify(known), { headers: { 'Content-Type': 'application/json' } });
  });
});
afterEach(() => vi.unstubAllGlobals());

const show = (mayChange: boolean) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Toasts>
        <DeviceTimeCard address="/device-time" mayChange={mayChange} />
      </Toasts>
    </QueryClientProvider>,
  );

it('sets the minutes of a week on top of the version that was read', async () => {
  show(true);
  expect(await screen.findByText('120 minutes a week')).toBeTruthy();
  fireEvent.click(screen.getByText('Change'));
  fireEvent.change(screen.getByLabelText('Minutes a week'), { target: { value: '90' } });
  fireEvent.click(screen.getByText('Save'));
  expect(await screen.findByText('90 minutes a week')).toBeTruthy();
  const put = sent.find(({ method }) => method === 'PUT');
  expect(put?.headers.get('If-Match')).toBe('"3"');
  expect(await put?.json()).toEqual({ minutesPerWeek: 90 });
});

it('takes nothing that is no number of minutes', async () => {
  show(true);
  fireEvent.click(await screen.findByText('Change'));
  fireEvent.change(screen.getByLabelText('Minutes a week'), { target: { value: 'many' } });
  fireEvent.click(screen.getByText('Save'));
  expect(await screen.findByText('Write a whole number of minutes, 10080 at most.')).toBeTruthy();
  expect(sent.some(({ method }) => method === 'PUT')).toBe(false);
});

it('shows it to others without a way to change it', async () => {
  show(false);
  await screen.findByText('120 minutes a week');
  expect(screen.queryByText('Change')).toBeNull();
});

it('reads minutes', () => {
  expect(minutesIn(' 90 ')).toBe(90);
  expect(minutesIn('')).toBeUndefined();
  expect(minutesIn('0')).toBe(0);
  expect(minutesIn('20000')).toBe('bad');
  expect(minutesIn('-1')).toBe('bad');
});
