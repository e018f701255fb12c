import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languageNames, otherLanguage } from '../../src/i18n/languages';
import { InstanceLesson, shownBy } from './InstanceLesson';
import { expect, say, test } from './support';

const coffee = readFileSync(new URL('../../public/data/photos/coffee.webp', import.meta.url));

// A camera that shows a test picture; whether a page may use it is up to each test.
test.use({
  launchOptions: {
    ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
      '--use-fake-device-for-media-stream',
    ],
  },
});

/** Drops a file on the page, or pastes it. */
const send = (page: Page, kind: 'drop' | 'paste', name: string, type: string, content: readonly number[] | number) =>
  page.evaluate(
    ([event, fileName, fileType, bytes]) => {
      const transfer = new DataTransfer();
      const data = typeof bytes === 'number' ? new Uint8Array(bytes) : Uint8Array.from(bytes);
      transfer.items.add(new File([data], fileName, { type: fileType }));
      const options = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        event === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...options, clipboardData: transfer }),
      );
    },
    [kind, name, type, content] as const,
  );

test('a picture of one’s own stays on the device, and what is no picture changes nothing', async ({
  page,
  language,
}) => {
  const lesson = await InstanceLesson.open(page, language);
  const { own, photos, style } = lesson.texts;
  const section = await lesson.style();
  const requests: string[] = [];
  page.on('request', (request) => {
    // The browser asks for the tab's icon when it pleases.
    if (!/^blob:|\/icon\.svg$/.test(request.url())) requests.push(request.url());
  });
  const open = async (name: string, mimeType: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await section.getByRole('button', { name: own.choose }).click();
    await (await chooser).setFiles({ name, mimeType, buffer });
  };
  const content = section.getByRole('group', { name: style.contentChoice, exact: true });
  const cat = content.getByRole('radio', { name: photos.cat });
  const alert = section.getByRole('alert').last();

  await open('notes.txt', 'text/plain', Buffer.from('no picture'));
  await expect(alert).toHaveText(say(own.troubles.notPicture, { name: 'notes.txt', type: 'text/plain' }));
  await open('torn.png', 'image/png', Buffer.from('no picture either'));
  await expect(alert).toHaveText(say(own.troubles.unreadable, { name: 'torn.png' }));
  await send(page, 'drop', 'huge.jpg', 'image/jpeg', 41_000_000);
  await expect(alert).toHaveText(say(own.troubles.tooHeavy, { name: 'huge.jpg', megabytes: 41, most: 40 }));
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="10000"/>';
  await open('wide.svg', 'image/svg+xml', Buffer.from(svg));
  await expect(alert).toHaveText(
    say(own.troubles.tooManyPixels, { name: 'wide.svg', width: 20_000, height: 10_000, most: 120 }),
  );
  await expect(cat).toBeChecked();

  await open('cup.webp', 'image/webp', coffee);
  await expect(content.getByRole('radio', { name: photos.own })).toBeChecked();
  await expect(alert).toHaveText('');
  const mine = section.getByRole('img', { name: style.panels.content.label, exact: true });
  const seen = await shownBy(mine);
  await content.getByText(photos.coffee, { exact: true }).click();
  expect(await shownBy(mine)).toBe(seen);
  expect(requests).toEqual([]);
  expect(page.url()).not.toContain('own');
});

test('a picture can be dropped anywhere or pasted, and outlives a change of language', async ({ page, language }) => {
  const lesson = await InstanceLesson.open(page, language);
  const { photos, style } = lesson.texts;
  const section = await lesson.style();
  const ownRadio = section.getByRole('group', { name: style.contentChoice, exact: true }).getByRole('radio', {
    name: photos.own,
  });
  await send(page, 'drop', 'cup.webp', 'image/webp', [...coffee]);
  await expect(ownRadio).toBeChecked();
  await section.getByText(photos.cat, { exact: true }).first().click();
  await send(page, 'paste', 'cup.webp', 'image/webp', [...coffee]);
  await expect(ownRadio).toBeChecked();

  const seen = await shownBy(section.getByRole('img', { name: style.panels.result.label, exact: true }));
  await page
    .getByRole('banner')
    .getByRole('link', { name: languageNames[otherLanguage(language)] })
    .dispatchEvent('click');
  const other = new InstanceLesson(page, otherLanguage(language));
  const translated = await other.style();
  await expect(translated.getByRole('radio', { name: other.texts.photos.own }).first()).toBeChecked();
  expect(await shownBy(translated.getByRole('img', { name: other.texts.style.panels.result.label }))).toBe(seen);
});

test('the camera runs live, and holding its picture switches it off', async ({ page, context, language }) => {
  await context.grantPermissions(['camera']);
  const lesson = await InstanceLesson.open(page, language);
  const { own, photos, style } = lesson.texts;
  const section = await lesson.style();
  await section.getByRole('button', { name: own.camera }).click();
  await expect(section.getByText(own.running)).toBeVisible();
  await expect(section.getByRole('radio', { name: photos.own }).first()).toBeChecked();
  const result = section.getByRole('img', { name: style.panels.result.label, exact: true });
  const first = await shownBy(result);
  await expect.poll(async () => (await shownBy(result)) === first).toBe(false);
  await section.getByRole('button', { name: own.hold }).click();
  await expect(section.getByText(own.running)).toBeHidden();
  await expect(section.getByRole('button', { name: own.camera })).toBeEnabled();
  const held = await shownBy(result);
  await page.waitForTimeout(300);
  expect(await shownBy(result)).toBe(held);
});

for (const [name, trouble] of [
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'missing'],
  ['NotReadableError', 'busy'],
  [null, 'unavailable'],
] as const) {
  test(`a camera that is ${trouble} is explained, and nothing is lost`, async ({ page, language }) => {
    await page.addInitScript((error) => {
      Object.defineProperty(navigator, 'mediaDevices', {
        value: error && { getUserMedia: () => Promise.reject(new DOMException('', error)) },
      });
    }, name);
    const lesson = await InstanceLesson.open(page, language);
    const { own, photos } = lesson.texts;
    const section = await lesson.style();
    await section.getByRole('button', { name: own.camera }).click();
    await expect(section.getByRole('alert').last()).toHaveText(own.cameraTroubles[trouble]);
    await expect(section.getByRole('radio', { name: photos.cat }).first()).toBeChecked();
    await expect(section.getByRole('button', { name: own.camera })).toBeEnabled();
  });
}
