import { readFileSync } from 'node:fs';
import { stops, stopsToShow } from '../../src/lessons/course-map/stops';
import { expect, type Language, languages, say, test, untilLive } from './support';

type Texts = typeof import('../../locales/en/course-map.json');
type Common = typeof import('../../locales/en/common.json');

const read = <File>(language: Language, file: string): File =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));

const bearing = stopsToShow('normalization').length;

for (const language of languages) {
  const texts = read<Texts>(language, 'course-map');
  const common = read<Common>(language, 'common');

  test(`${language}: all stops can be read, and by keyboard only those that bear on normalization`, async ({
    page,
  }) => {
    await page.goto(`/${language}/course-map/`);
    await untilLive(page);
    const titles = page.getByRole('main').getByRole('heading', { level: 3 });
    await expect(titles).toHaveText(stops.map(({ id }) => texts.stops[id].title));
    const only = page.getByRole('switch', { name: texts.only });
    await only.focus();
    await page.keyboard.press('Space');
    await expect(only).toBeChecked();
    await expect(titles).toHaveText(stopsToShow('normalization').map(({ id }) => texts.stops[id].title));
    await expect(page.getByRole('status').filter({ hasText: /\d/ })).toHaveText(
      say(texts.shown_other, { count: bearing, all: stops.length }),
    );
    await expect(page).toHaveURL((url) => url.searchParams.get('show') === 'normalization');
    await expect(page.locator('.course-path a')).toHaveCount(bearing);

    await page.reload();
    await expect(titles).toHaveCount(bearing);
    await page.keyboard.press('Tab');
    await only.focus();
    await page.keyboard.press('Tab');
    // The picture is for the eye: the next thing that a keyboard reaches stands in the list.
    await expect(page.locator('li[id] a').first()).toBeFocused();
  });

  test(`${language}: a stop of the picture leads to its text, and ours to the lessons`, async ({ page }) => {
    await page.goto(`/${language}/course-map/`);
    await untilLive(page);
    await expect(page.locator('.course-path[data-measured="true"]')).toBeVisible();
    await page.locator('.course-path a[href="#dropout"]').click();
    await expect(page.locator('#dropout')).toBeInViewport();
    await expect(page).toHaveURL(/#dropout$/);

    const station = page.locator('#normalization');
    const lessons = station.getByRole('link');
    await expect(lessons).toHaveCount(7);
    await lessons.filter({ hasText: common.lessons['group-normalization'].title }).click();
    await expect(page).toHaveURL(`/${language}/group-normalization/`);
  });

  test(`${language}: the picture fits its room from 320 px up, and no name runs into another`, async ({ page }) => {
    for (const width of [320, 560, 900, 1500]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${language}/course-map/`);
      await untilLive(page);
      await expect(page.locator('.course-path[data-measured="true"]')).toBeVisible();
      const sideways = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      const crowded = await page.locator('.course-path-stop span').evaluateAll((names) => {
        const boxes = names.map((name) => ({ name: name.textContent, box: name.getBoundingClientRect() }));
        return boxes.flatMap(({ name, box }, index) =>
          boxes
            .slice(index + 1)
            .filter(
              ({ box: other }) =>
                Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
                Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 3,
            )
            .map((other) => `${name} | ${other.name}`),
        );
      });
      expect(crowded).toEqual([]);
    }
  });
}
