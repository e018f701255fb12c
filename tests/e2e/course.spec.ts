import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { lessons } from '../../src/lessons/registry';
import { expect, type Language, say, test, textsOf, untilLive } from './support';

type First = typeof import('../../locales/en/normalization.json');
type Conclusion = typeof import('../../locales/en/conclusion.json');
/** What lessons have in common; the comparison has no steps. */
interface LessonTexts {
  readonly title: string;
  readonly predict: { readonly heading: string; readonly action: string };
  readonly steps?: { readonly heading: string; readonly next: string };
}

const read = <File>(language: Language, name: string): File =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${name}.json`, import.meta.url), 'utf8')) as File;

/** All lessons but the last, which is a chooser and a sheet. */
const taught = lessons.slice(0, -1).map(({ slug }) => slug);

/** How a reader gets hold of things: with the Tab key, or with a finger. */
interface Hand {
  /** Goes to a thing and sets it off. */
  press(target: Locator): Promise<void>;
  /** Chooses one of a row of radio buttons. */
  choose(radio: Locator): Promise<void>;
  /** Holds a cell of the picture. */
  hold(picture: Locator): Promise<void>;
  /** Comes into a page that has just opened. */
  enter(): Promise<void>;
}

/** The whole course, from the first page to the printed sheet. */
async function walk(page: Page, language: Language, hand: Hand): Promise<void> {
  const { common, home, picture } = textsOf[language];
  await page.goto(`/${language}/`);
  await hand.enter();
  const list = page.getByRole('region', { name: home.lessons, exact: true });
  await hand.press(list.getByRole('link', { name: common.lessons[taught[0]!].title }));

  for (const [index, slug] of taught.entries()) {
    await test.step(slug, async () => {
      const texts = read<LessonTexts>(language, slug);
      await expect(page).toHaveURL(new RegExp(`/${language}/${slug}/`));
      await expect(page.getByRole('heading', { level: 1, name: texts.title, exact: true })).toBeVisible();
      await untilLive(page);
      await hand.enter();

      const part = (heading: string) => page.getByRole('region', { name: heading, exact: true });
      const answerFirst = async () => {
        const predict = part(texts.predict.heading);
        await hand.choose(predict.getByRole('radio').first());
        await hand.press(predict.getByRole('button', { name: texts.predict.action }));
        await expect(predict.getByRole('status')).not.toBeEmpty();
      };
      if (slug === 'normalization') {
        const { line } = read<First>(language, slug);
        const dot = part(line.title).getByRole('slider', { name: say(line.number, { number: 1 }), exact: true });
        await hand.hold(dot);
        await answerFirst();
      } else if (slug === 'comparison') {
        await answerFirst();
        const tile = page.getByRole('application').first();
        await hand.hold(tile);
        await expect(tile).toHaveAccessibleDescription(/\d/);
      } else {
        const sheets = part(picture.title).getByRole('application');
        await hand.hold(sheets);
        await expect(page).toHaveURL(/[?&]cell=/);
        await answerFirst();
      }
      if (texts.steps) {
        const { heading, next } = texts.steps;
        const buttons = part(heading).getByRole('button', { name: next, exact: true });
        const count = await buttons.count();
        expect(count).toBeGreaterThanOrEqual(3);
        for (let step = 0; step < count; step++) await hand.press(buttons.nth(step));
        await expect(part(heading).getByRole('heading', { level: 3 }).last()).toBeFocused();
      }
      const next = lessons[index + 1]!.slug;
      const onward = page.getByRole('navigation', { name: common.site.lessonNav });
      await hand.press(onward.getByRole('link', { name: common.lessons[next].title }));
    });
  }

  await test.step('conclusion', async () => {
    const { chooser, answers, sheet } = read<Conclusion>(language, 'conclusion');
    await expect(page).toHaveURL(new RegExp(`/${language}/conclusion/`));
    await untilLive(page);
    await hand.enter();
    const questions = page.getByRole('region', { name: chooser.heading });
    for (const answer of ['style', 'many', 'single'] as const) {
      await hand.choose(questions.getByRole('radio', { name: answers[answer], exact: true }));
    }
    await expect(questions.getByRole('status').getByRole('heading', { level: 3 })).toHaveText(common.methods.instance);
    const print = page.getByRole('region', { name: sheet.heading }).getByRole('button', { name: sheet.print });
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await hand.press(print);
    await expect(page.locator('html[data-printed]')).toBeAttached();
  });
}

test('the whole course can be read in Hindi by keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no Tab key');
  test.slow();
  const { keyboard } = page;
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  /** Tab after Tab, as a reader goes, who has no other way. */
  const reach = async (target: Locator) => {
    await expect(target).toBeAttached();
    for (let tabs = 0; tabs < 250; tabs++) {
      if (await isFocused(target)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not lead to ${target}`);
  };
  await walk(page, 'hi', {
    async enter() {
      await keyboard.press('Tab');
      await expect(page.getByRole('link', { name: textsOf.hi.common.site.skip })).toBeFocused();
      await keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    },
    async press(target) {
      await reach(target);
      await keyboard.press('Enter');
    },
    async choose(radio) {
      // Tab leads into the group, arrow keys lead on.
      const name = (await radio.getAttribute('name'))!;
      const group = page.locator(`input[name="${name}"]`);
      await reach(group.first());
      await keyboard.press('Space');
      for (let arrows = 0; arrows < 9 && !(await radio.isChecked()); arrows++) await keyboard.press('ArrowDown');
      await expect(radio).toBeChecked();
    },
    async hold(picture) {
      await reach(picture);
      await keyboard.press('ArrowRight');
      await keyboard.press('Enter');
    },
  });
});

test('the whole course can be read in English by touch on a phone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'this screen cannot be touched');
  test.slow();
  await walk(page, 'en', {
    async enter() {
      await page.getByRole('main').tap({ position: { x: 2, y: 2 } });
    },
    press: (target) => target.tap(),
    async choose(radio) {
      // What a finger meets is the label around.
      await radio.locator('xpath=ancestor::label').tap();
      await expect(radio).toBeChecked();
    },
    hold: (picture) => picture.tap(),
  });
});
