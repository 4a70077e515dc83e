import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAutosave } from './useAutosave';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const later = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

it('keeps what was typed after a pause', async () => {
  const save = vi.fn(async (_base: string, mine: string) => mine);
  const { result } = renderHook(() => useAutosave({ stored: '', save }));
  act(() => result.current.type('hello'));
  expect(save).not.toHaveBeenCalled();
  await later(1_000);
  expect(save).toHaveBeenCalledExactlyOnceWith('', 'hello');
  expect(result.current.state).toBe('saved');
});

it('tries again until it is kept, and loses nothing meanwhile', async () => {
  const save = vi.fn(async (_base: string, mine: string) => mine).mockRejectedValueOnce(new Error('offline'));
  const { result } = renderHook(() => useAutosave({ stored: '', save }));
  act(() => result.current.type('hello'));
  await later(1_000);
  expect(result.current).toMatchObject({ state: 'waiting', text: 'hello' });
  await later(6_000);
  expect(result.current).toMatchObject({ state: 'saved', text: 'hello' });
});

it('shows what the other side wrote meanwhile', async () => {
  const save = vi.fn(async (_base: string, mine: string) => `theirs\n${mine}`);
  const { result } = renderHook(() => useAutosave({ stored: '', save }));
  act(() => result.current.type('mine'));
  await later(1_000);
  expect(result.current).toMatchObject({ state: 'merged', text: 'theirs\nmine' });
});

it('keeps the last letters when the page is left', async () => {
  const save = vi.fn(async (_base: string, mine: string) => mine);
  const { result, unmount } = renderHook(() => useAutosave({ stored: '', save }));
  act(() => result.current.type('hello'));
  unmount();
  expect(save).toHaveBeenCalledWith('', 'hello');
});

it('takes in what the other side wrote while nothing was typed here', () => {
  const save = vi.fn(async (_base: string, mine: string) => mine);
  const { result, rerender } = renderHook((stored: string) => useAutosave({ stored, save }), {
    initialProps: 'a',
  });
  rerender('a\nb');
  expect(result.current.text).toBe('a\nb');
});

it('keeps on the device what cannot be sent, and finds it there on the next visit', async () => {
  let waits: { base: string; mine: string } | undefined;
  const kept = {
    find: async () => waits,
    keep: async (base: string, mine: string) => {
      waits = { base, mine };
    },
    drop: async () => {
      waits = undefined;
    },
  };
  const save = vi.fn(async (_base: string, mine: string) => mine).mockRejectedValue(new Error('offline'));
  const first = renderHook(() => useAutosave({ stored: 'a', save, kept }));
  act(() => first.result.current.type('a and b'));
  await later(1_000);
  expect(waits).toEqual({ base: 'a', mine: 'a and b' });
  first.unmount();
  const second = renderHook(() => useAutosave({ stored: 'a', save, kept }));
  await later(0);
  expect(second.result.current).toMatchObject({ state: 'waiting', text: 'a and b' });
  save.mockImplementation(async (_base, mine) => mine);
  await later(6_000);
  expect(second.result.current.state).toBe('saved');
  expect(waits).toBeUndefined();
});

it('keeps nothing on the device of what must never be there', async () => {
  const save = vi.fn(async () => Promise.reject(new Error('offline')));
  const { result } = renderHook(() => useAutosave({ stored: '', save }));
  act(() => result.current.type('private'));
  await later(1_000);
  expect(result.current.state).toBe('waiting');
  expect('indexedDB' in globalThis).toBe(false);
});
