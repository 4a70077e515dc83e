import type { Page } from '@playwright/test';
import { violations, widerThanScreen } from './axe';
import { expect, settled, test } from './fixtures';
import { speak } from './language';
import { plays } from './work';

const words = (text: string) => `${text} ${crypto.randomUUID().slice(0, 6)}`;
const picture = '../demo/river/story/media/amara-comic.png';

async function open(page: Page, path: string) {
  await page.goto(path);
  await settled(page);
}

const accessible = async (page: Page) => expect(await violations(page)).toEqual([]);

async function shows(page: Page, text: string) {
  const image = page.getByRole('img', { name: text });
  // another page may be on its way to take this one's place
  await expect(async () => {
    await image.scrollIntoViewIfNeeded({ timeout: 1000 });
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  }).toPass({ timeout: 10_000 });
}

test('a student says a line by voice and shows another as a picture; the teacher hears and sees them', async ({
  signedIn,
}, info) => {
  test.setTimeout(180_000);
  const said = words('I count in three languages.');
  const drawn = words('My city of paper.');
  const student = await signedIn('classmate', {
    permissions: ['microphone'],
    viewport: { width: 360, height: 740 },
  });

  await test.step('by voice, on a phone', async () => {
    await open(student, '/me');
    await student
      .getByRole('button', { name: /^Add to /, exact: false })
      .first()
      .click();
    const dialog = student.getByRole('dialog');
    await dialog.getByText('Voice', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('Record your voice first.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Start recording' }).click();
    await expect(dialog.getByRole('timer')).toContainText('0:02 of 2:00');
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await dialog.getByLabel('What is said?').fill(said);
    await student.screenshot({ path: info.outputPath('voice-dialog.png') });
    await accessible(student);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await plays(student, said);
  });

  await test.step('a picture; a file that is something else is refused, and nothing typed is lost', async () => {
    await open(student, '/me');
    await student
      .getByRole('button', { name: /^Add to /, exact: false })
      .first()
      .click();
    const dialog = student.getByRole('dialog');
    await dialog.getByText('Picture', { exact: true }).click();
    await dialog.getByLabel('What’s in the picture?').fill(drawn);
    const pick = dialog.locator('input[type=file]');
    await pick.setInputFiles({ name: 'city.gif', mimeType: 'image/gif', buffer: Buffer.from('GIF? no') });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expect(dialog.getByLabel('What’s in the picture?')).toHaveValue(drawn);
    await dialog.getByRole('button', { name: 'Do it again' }).click();
    await pick.setInputFiles(picture);
    await student.screenshot({ path: info.outputPath('picture-dialog.png') });
    await accessible(student);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await open(student, '/me');
    await shows(student, drawn);
    expect(await widerThanScreen(student)).toBe(0);
    await student.screenshot({ path: info.outputPath('phone.png'), fullPage: true });
    await accessible(student);
  });

  await test.step('the teacher hears and sees them, also on paper', async () => {
    const teacher = await signedIn('teacher');
    const found = await (await teacher.request.get('/api/v1/students?q=Zhang')).json();
    await open(teacher, `/t/s/${found.items[0].id}/profile`);
    await plays(teacher, said);
    await shows(teacher, drawn);
    await teacher.screenshot({ path: info.outputPath('teacher.png'), fullPage: true });
    await accessible(teacher);
    await teacher.getByRole('link', { name: 'Print' }).click();
    await shows(teacher, drawn);
    await settled(teacher);
    await teacher.screenshot({ path: info.outputPath('paper.png'), fullPage: true });
    await accessible(teacher);
  });

  await test.step('in Spanish', async () => {
    await speak(student, 'es');
    try {
      await open(student, '/me');
      await student
        .getByRole('button', { name: /^Agregar a / })
        .first()
        .click();
      await student.getByRole('dialog').getByText('Voz', { exact: true }).click();
      await student.screenshot({ path: info.outputPath('es-dialog.png') });
      await accessible(student);
    } finally {
      await speak(student, 'en');
    }
  });
});

test('a teacher records what a child in grade 1 says, and waits for another educator', async ({
  signedIn,
}, info) => {
  test.setTimeout(180_000);
  const teacher = await signedIn('otherDistrictsTeacher', { permissions: ['microphone'] });
  const found = await (await teacher.request.get('/api/v1/students?q=Strand')).json();
  const text = words('Tells stories with her hands.');
  await open(teacher, `/t/s/${found.items[0].id}/profile`);

  const record = async (said: string) => {
    await teacher.getByRole('button', { name: 'Record what Pia says' }).first().click();
    const dialog = teacher.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Start recording' }).click();
    await expect(dialog.getByRole('timer')).toContainText('0:01 of 2:00');
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await dialog.getByLabel('What is said?').fill(said);
    await teacher.screenshot({ path: info.outputPath(`${said.slice(0, 3)}.png`) });
    await accessible(teacher);
    await dialog.getByRole('button', { name: 'Keep it as Pia’s yes' }).click();
    await expect(dialog).toBeHidden();
  };

  await test.step('a line is suggested, and Pia says yes to it aloud', async () => {
    await teacher.getByRole('button', { name: 'Suggest a line for What I’m good at' }).click();
    const dialog = teacher.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'In your own words' }).fill(text);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await record('Yes, with my hands!');
    await plays(teacher, 'Yes, with my hands!');
  });

  await test.step('she agrees to the version aloud; her teacher cannot be both sides', async () => {
    await teacher.getByRole('button', { name: 'Suggest this version' }).click();
    await record('I like it.');
    await expect(teacher.getByText('Now a second teacher has to agree.')).toBeVisible();
    await expect(teacher.getByRole('button', { name: 'Yes, I agree' })).toHaveCount(0);
    await plays(teacher, 'I like it.');
    await settled(teacher);
    await teacher.screenshot({ path: info.outputPath('recorded.png'), fullPage: true });
    await accessible(teacher);
  });
});
