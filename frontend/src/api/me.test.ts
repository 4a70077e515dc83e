import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { meQuery } from './me';
import { Offline } from './problem';
import type { Me } from './types';

const { get } = vi.hoisted(() => ({ get: vi.fn() }));
vi.mock('./client', () => ({ api: { get } }));
afterEach(() => sessionStorage.clear());

const ana: Me = {
  person: { id: 'p', name: 'Ana Ruiz', initials: 'AR' },
  givenName: 'Ana',
  district: { name: 'River', slug: 'river', timeZone: 'America/Chicago' },
  roles: [{ role: 'STUDENT', orgId: 'o', orgName: 'School' }],
  home: 'STUDENT',
  studentId: 'p',
  classes: [{ id: 'k', title: 'Math', schoolName: 'School' }],
  children: [],
  preferences: {
    locale: 'es',
    theme: 'DARK',
    textScale: 100,
    ageMode: 'BY_GRADE',
    welcomed: true,
    version: 1,
  },
};
const ask = () => new QueryClient().fetchQuery(meQuery);

it('opens without a network for who used this tab, and keeps no name', async () => {
  get.mockResolvedValueOnce(ana).mockRejectedValueOnce(new Offline(undefined));
  expect(await ask()).toEqual(ana);
  expect(sessionStorage.getItem('me')).not.toMatch(/Ana|Ruiz|Math/);
  expect(await ask()).toMatchObject({ person: { id: 'p' }, studentId: 'p', preferences: { locale: 'es' } });
});

it('opens for nobody in a new tab, nor when the server says no', async () => {
  get.mockRejectedValueOnce(new Offline(undefined));
  await expect(ask()).rejects.toBeInstanceOf(Offline);
  get.mockResolvedValueOnce(ana).mockRejectedValueOnce(new Error('401'));
  await ask();
  await expect(ask()).rejects.toThrow('401');
});
