import type { Page } from '@playwright/test';
import { violations, widerThanScreen } from './axe';
import { expect, settled, test } from './fixtures';
import { speak } from './language';

async function noBarrier(page: Page) {
  expect(await violations(page)).toEqual([]);
  expect(await widerThanScreen(page)).toBe(0);
}

test('a goal week on a phone in Spanish: feel, look back, plan, share; the teacher answers, the family reads no feelings', async ({
  signedIn,
}) => {
  const phone = { width: 360, height: 740 };
  const student = await signedIn('student', { viewport: phone });
  const teacher = await signedIn('teacher', { viewport: { width: 1280, height: 900 } });
  const guardian = await signedIn('guardian', { viewport: phone });
  const { studentId } = await (await student.request.get('/api/v1/me')).json();
  await speak(student, 'es');
  const begun = Date.now();

  await test.step('four steps', async () => {
    await student.goto('/goals');
    await settled(student);
    await student.getByRole('link', { name: 'Planear mi semana' }).click();
    await settled(student);
    await noBarrier(student);
    await student.screenshot({ path: 'test-results/week-feel.png' });
    await student.getByText('Sin ganas').click();
    await student.getByRole('textbox', { name: /Unas palabras/ }).fill('Dormí poco');
    await student.getByRole('button', { name: 'Siguiente' }).click();
    await expect(student.getByRole('heading', { name: 'Mirar atrás' })).toBeVisible();
    await student.getByText('En parte').first().click();
    await noBarrier(student);
    await student.screenshot({ path: 'test-results/week-back.png' });
    await student.getByRole('button', { name: 'Siguiente' }).click();
    await expect(student.getByText('Elige al menos una cosa.')).toBeVisible();
    await student
      .getByRole('group', { name: 'De tu camino y tus metas' })
      .getByRole('button')
      .first()
      .click();
    await student.getByRole('textbox', { name: 'Tu propia idea' }).fill('Leer la gráfica en voz alta');
    await student.getByRole('button', { name: 'Añadir' }).click();
    await noBarrier(student);
    await student.screenshot({ path: 'test-results/week-plan.png' });
    await student.getByRole('button', { name: 'Siguiente' }).click();
    await noBarrier(student);
    await student.getByRole('button', { name: 'Compartir mi semana' }).click();
    await expect(student.getByText('Leer la gráfica en voz alta')).toBeVisible();
    await expect(student.getByRole('button', { name: 'Responder' })).toBeVisible();
    expect(Date.now() - begun).toBeLessThan(180_000);
  });

  await test.step('the teacher reads it and answers with a sentence from the bank', async () => {
    await teacher.goto(`/t/s/${studentId}/goals`);
    await settled(teacher);
    const week = teacher.getByRole('region', { name: /^Week of/ }).first();
    await expect(week).toContainText('Dormí poco');
    await week.getByRole('button', { name: 'Answer' }).click();
    await week.getByRole('button', { name: 'Which of the three comes first?' }).click();
    await week.getByRole('button', { name: 'Send' }).click();
    await expect(week).toContainText('Which of the three comes first?');
    await teacher.screenshot({ path: 'test-results/week-teacher.png', fullPage: true });
    await expect(teacher.getByRole('region', { name: 'Four habits' }).getByRole('listitem')).toHaveCount(4);
  });

  await test.step('the answer reaches the student, and no feeling the family', async () => {
    await student.reload();
    await settled(student);
    await expect(student.getByText('Which of the three comes first?')).toBeVisible();
    const weeks = await (await guardian.request.get(`/api/v1/students/${studentId}/goal-weeks`)).text();
    expect(weeks).toContain('Leer la gráfica en voz alta');
    expect(weeks).not.toContain('Dormí poco');
    expect(weeks).not.toContain('LOW');
    await student.goto('/goals');
    await settled(student);
    await noBarrier(student);
    await student.screenshot({ path: 'test-results/week-goals.png', fullPage: true });
  });
  await speak(student, 'en');
});
