// Pictures of the screens, in the three sizes that the design is judged at:
// node shots.mjs --out FOLDER [--language TAG] [--theme auto|light|dark|sun] [--text normal|large|huge] [--only PART]
// node shots.mjs --out FOLDER --readme        the six that the README shows
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, openWindow, sizes } from './harness/browser.mjs';
import { Market } from './harness/market.mjs';
import { livedIn } from './harness/scene.mjs';
import { readable } from './harness/text.mjs';
import { word } from './harness/words.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    language: { type: 'string', default: 'en' },
    theme: { type: 'string', default: 'auto' },
    text: { type: 'string', default: 'normal' },
    // Only the screens whose name has this in it.
    only: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
  },
});
if (!values.out) throw new Error('--out FOLDER is needed');
await mkdir(values.out, { recursive: true });

const folder = await mkdtemp(join(tmpdir(), 'isoko-shots-'));
const market = await Market.open(folder);
const browser = await launch();
const { phone, coffee, order, offer, buyersPage } = await livedIn(browser, folder, market, { locale: values.language, theme: values.theme, text: values.text });
// Below `/phone` the app fills the window, also where there would be room for the desk beside it.
const app = `${phone.url}/phone`;

const seen = page => id => page.getByTestId(id).filter({ visible: true });
const stand = async (page, url) => {
  await page.goto(url);
  await page.locator('.screen-body, main, #stage iframe').filter({ visible: true }).first().waitFor();
  // The preview draws over a socket; when it has fallen silent the screen stands.
  await page.waitForTimeout(600);
};

const screens = {
  'phone-start': app,
  'phone-and-desk': phone.url,
  'phone-language': `${app}/language`,
  'phone-gallery': `${app}/gallery`,
  'phone-welcome': `${app}/welcome`,
  'phone-enrol': `${app}/enrol`,
  'phone-home': `${app}/home`,
  'phone-listings': `${app}/listings`,
  'phone-listing': `${app}/listings/${coffee}`,
  'phone-orders': `${app}/orders`,
  'phone-order': `${app}/orders/${order}`,
  'phone-sync': `${app}/sync`,
  'phone-storage': `${app}/storage`,
  'phone-data': `${app}/data`,
  'phone-decline': `${app}/orders/${order}/decline`,
  'phone-more': `${app}/more`,
  'phone-settings': `${app}/settings`,
  'phone-profile': `${app}/profile`,
  'phone-bin': `${app}/bin`,
  'phone-pin': `${app}/pin`,
  'phone-not-found': `${app}/not/there`,
  desk: `${phone.url}/desk`,
  'market-shelf': market.url,
  'market-offer': offer,
  'market-order': buyersPage,
};

/** Every question of a listing that was just begun; the same draft in all sizes. */
const questions = async () => {
  const page = await openWindow(browser, { size: sizes.pixel, language: values.language });
  await stand(page, `${app}/listings`);
  await seen(page)('sell-new').click();
  await page.waitForURL(/\/editor\//);
  await page.locator('input[name=product]').first().waitFor({ state: 'attached' });
  await page.locator('input[name=product][value=coffee_green]').locator('xpath=ancestor::label').click();
  await page.waitForTimeout(500);
  const draft = page.url().replace(/\/\d+$/, '');
  await page.context().close();
  const names = ['what', 'photos', 'details', 'amount', 'price', 'where', 'check'];
  return Object.fromEntries(names.map((name, index) => [`phone-editor-${index + 1}-${name}`, `${draft}/${index + 1}`]));
};

/** What opens over a screen, practice with its frame, and what stands in front of a locked phone: done on the screens, as by hand. */
const overAndLocked = async () => {
  const page = await openWindow(browser, { size: sizes.pixel, language: values.language });
  const part = seen(page);
  const type = async digits => {
    for (const digit of digits) await page.locator('.pad button', { hasText: digit }).first().click();
    await page.locator('.pin-dot-full').nth(digits.length - 1).waitFor();
  };
  const shoot = async (name, prepare = () => {}) => {
    if (!name.includes(values.only)) return;
    for (const [size, { viewport }] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await prepare();
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(values.out, `${name}-${viewport.width}x${viewport.height}.png`) });
      console.log(`${name} ${size}`);
    }
    await page.setViewportSize(sizes.pixel.viewport);
  };
  await stand(page, `${app}/listings/${coffee}`);
  await part('history-row').first().waitFor();
  await shoot('phone-listing-history', () => part('history-row').last().scrollIntoViewIfNeeded());
  await part('cash-sell').click();
  await shoot('phone-listing-cash', () => part('amount').first().scrollIntoViewIfNeeded());
  await stand(page, `${app}/home`);
  await part('help').click();
  await part('help-sheet').waitFor();
  await shoot('phone-help');
  await stand(page, `${app}/more`);
  await part('more-practice').click();
  await page.locator('.practice-flag').waitFor();
  await page.waitForTimeout(1500);
  await shoot('practice-home');
  await page.goto(`${app}/trainer`);
  await shoot('practice-trainer');
  await stand(page, `${app}/more`);
  await part('more-real').click();
  await page.locator('.practice-flag').waitFor({ state: 'detached' });
  await stand(page, `${app}/pin`);
  await part('pin-set').click();
  await type('258');
  await shoot('phone-pin-new');
  await page.locator('.pad button', { hasText: '0' }).click();
  await part('pin-next').click();
  await page.locator('.pin-dot-full').first().waitFor({ state: 'detached' });
  await type('2580');
  await part('pin-next').click();
  await part('pin-change').waitFor({ timeout: 60_000 });
  await phone.restart();
  await page.goto(app);
  await part('lock-open').waitFor();
  await shoot('phone-lock');
  await part('lock-forgot').click();
  await shoot('phone-lock-forgot');
  await part('lock-forget').click();
  await part('lock-forgotten').waitFor();
  for (let wrong = 0; wrong < 3; wrong += 1) {
    await type('9999');
    await part('lock-open').click();
    await page.locator('[data-testid=lock-wrong], [data-testid=lock-wait]').waitFor({ timeout: 60_000 });
    await page.locator('.pin-dot-full').first().waitFor({ state: 'detached' });
  }
  await part('lock-wait').waitFor({ timeout: 60_000 });
  await shoot('phone-lock-waits');
  await page.context().close();
};

const everything = async () => {
  const all = Object.entries({ ...screens, ...(await questions()) }).filter(([name]) => name.includes(values.only));
  for (const [size, window] of Object.entries(sizes)) {
    const page = await openWindow(browser, { size: window, language: values.language });
    for (const [name, url] of all) {
      await stand(page, url);
      const titles = await page.getByRole('heading').allTextContents();
      if (name !== 'phone-not-found' && titles.some(title => readable(title) === word('not-found-title', values.language))) {
        console.log(`${name}: there is no such screen`);
        continue;
      }
      const { width, height } = window.viewport;
      const wide = await page.evaluate(() => Math.max(...[...document.querySelectorAll('html, .screen, .screen-body')].map(box => box.scrollWidth - box.clientWidth)));
      if (wide > 0) console.log(`${name} ${size}: ${wide} px wider than its window`);
      await page.screenshot({ path: join(values.out, `${name}-${width}x${height}.png`) });
      console.log(`${name} ${size}`);
    }
    await page.context().close();
  }
  await overAndLocked();
};

/** Home, what she sells, an order, a question, Arabic at night, a tablet: small enough to be kept with the words about them. */
const forTheReadme = async () => {
  const page = await openWindow(browser, { size: { ...sizes.pixel, deviceScaleFactor: 1.5 }, language: values.language });
  const shoot = async (name, url) => {
    await stand(page, url);
    await page.screenshot({ path: join(values.out, `${name}.png`) });
    console.log(name);
  };
  await shoot('home', `${app}/home`);
  await shoot('listings', `${app}/listings`);
  await shoot('order', `${app}/orders/${order}`);
  await shoot('question', `${app}/sync`);
  await page.setViewportSize(sizes.tablet.viewport);
  await shoot('tablet', `${app}/orders/${order}`);
  await page.setViewportSize(sizes.pixel.viewport);
  await stand(page, `${app}/settings`);
  await page.locator('input[name=theme][value=dark]').locator('xpath=ancestor::label').click();
  await page.locator('html[data-theme=dark]').waitFor();
  await stand(page, `${app}/language`);
  await page.locator('input[name=language][value=ar]').locator('xpath=ancestor::label').click();
  await page.locator('html[lang=ar]').waitFor();
  await page.locator('.screen-foot .button-primary').click();
  await page.waitForURL(/\/(home|welcome)$/);
  await shoot('arabic', `${app}/home`);
  await page.context().close();
};

/** The phone finds out that there is no signal when it tries. */
const tries = async () => {
  const page = await openWindow(browser);
  await stand(page, `${app}/sync`);
  await page.locator('.screen-foot .button-primary').click();
  await page.locator('.screen-foot .button-primary[aria-busy=true]').waitFor({ state: 'detached' });
  await page.waitForTimeout(1000);
  await page.context().close();
};

try {
  await tries();
  await (values.readme ? forTheReadme() : everything());
} finally {
  await browser.close();
  await phone.stop();
  await market.stop();
  await rm(folder, { recursive: true, force: true });
}
