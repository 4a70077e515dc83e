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
