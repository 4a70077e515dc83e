import type { Page, Request } from '@playwright/test';
import { expect, settled, test } from './fixtures';

/** Without a network the app asks again every ten seconds. */
const back = { timeout: 30_000 };
const size = 4_194_304;
const piecesBeforeTheCut = 6;

/** Silence in CD quality. */
function sound(): Buffer {
  const file = Buffer.alloc(size);
  file.write('RIFF', 0);
  file.writeUInt32LE(size - 8, 4);
  file.write('WAVEfmt ', 8);
  for (const [value, at] of [
    [16, 16],
    [44_100, 24],
    [176_400, 28],
    [size - 44, 40],
  ] as const) {
    file.writeUInt32LE(value, at);
  }
  for (const [value, at] of [
    [1, 20],
    [2, 22],
    [4, 32],
    [16, 34],
  ] as const) {
    file.writeUInt16LE(value, at);
  }
  file.write('data', 36);
  return file;
}

/** Counts what of the file goes over the line, whether it arrives or not. */
function count(page: Page) {
  const seen = { bytes: 0, pieces: 0 };
  const add = async (request: Request) => {
    if (request.method() !== 'PATCH' || !request.url().includes('/api/v1/uploads/')) return;
    const at = Number((await request.allHeaders())['upload-offset']);
    seen.bytes += Math.min(512 * 1024, size - at);
    seen.pieces += 1;
  };
  page.on('requestfinished', add);
  page.on('requestfailed', add);
  return seen;
}

test('a large file whose connection is cut goes on where it stopped, and arrives whole', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const page = await signedIn('classmate');
  const title = `Rain sounds ${Date.now()}`;
  await page.goto('/evidence/new');
  await settled(page);
  await page.getByLabel('What is it?').fill(title);
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles({ name: 'rain.wav', mimeType: 'audio/wav', buffer: sound() });
  await page.getByLabel('What is said?').fill('Rain on the roof.');
  await page.getByRole('searchbox', { name: 'Find another skill' }).fill('ratio');
  await page.getByRole('group', { name: 'What does it show?' }).getByRole('button').first().click();

  const seen = count(page);
  let answered = 0;
  page.on('response', (answer) => {
    if (answer.request().method() === 'PATCH' && ++answered === piecesBeforeTheCut) {
      void page.context().setOffline(true);
    }
  });
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('Waiting to send').first()).toBeVisible(back);
  const untilTheCut = seen.bytes;
  await page.context().setOffline(false);
  await expect(page.getByText('Sent to your teachers')).toBeVisible(back);

  await page.goto('/evidence');
  await page.getByRole('link', { name: new RegExp(title) }).click();
  const file = page.getByLabel('Rain on the roof.').first();
  await expect(file).toBeVisible();
  const arrived = await file.evaluate(async (media: HTMLMediaElement) => {
    const content = await (await fetch(media.currentSrc || media.src)).arrayBuffer();
    return content.byteLength;
  });
  console.log(
    `resumed upload: ${seen.bytes} bytes sent for ${size}, ${untilTheCut} before the cut, ${arrived} arrived`,
  );
  expect(arrived).toBe(size);
  expect(untilTheCut).toBeGreaterThan(0);
  expect(seen.bytes).toBeLessThan(1.5 * size);
  expect(untilTheCut + size, 'control: from the beginning again').toBeGreaterThan(1.5 * size);
});
