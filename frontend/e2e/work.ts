import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const API = '/api/v1';

/** What a page of the app would send, and the answer. */
export async function post(page: Page, path: string, data: object = {}) {
  const headers = { 'X-Requested-With': 'trellis-web', 'Idempotency-Key': crypto.randomUUID() };
  const answer = await page.request.post(`${API}${path}`, { headers, data });
  expect(answer.status(), `POST ${path}: ${await answer.text()}`).toBe(201);
  return answer.json();
}

export const read = async (page: Page, path: string) => (await page.request.get(`${API}${path}`)).json();

/** A piece that waits. */
export async function piece(student: Page, title: string, competencyId: string) {
  const { studentId } = await read(student, '/me');
  const made = await post(student, `/students/${studentId}/evidence`, {
    title,
    kind: 'ARTIFACT',
    support: 'ALONE',
    text: 'Two tables, and what I saw in them.',
    competencyIds: [competencyId],
  });
  await post(student, `/students/${studentId}/evidence/${made.id}/submissions`);
  return { id: made.id as string, studentId, path: `/students/${studentId}/evidence/${made.id}` };
}

/** One that the student has begun. */
export async function skill(student: Page): Promise<string> {
  const { studentId } = await read(student, '/me');
  return (await read(student, `/students/${studentId}/state`)).items[0].competencyId;
}

/** The recording of this name has something in it that this browser can play. */
export async function plays(page: Page, name: string | RegExp) {
  const player = page.getByLabel(name).first();
  await expect(player).toBeVisible();
  await expect.poll(() => player.evaluate((media: HTMLMediaElement) => media.readyState)).toBeGreaterThan(0);
}

export const look = async (page: Page, name: string) => {
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true });
};
