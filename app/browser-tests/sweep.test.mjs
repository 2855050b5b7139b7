// Every screen in every theme, from left to right and from right to left, and with letters twice as large: what axe says of it, whether
// a thumb meets what it aims at, and whether anything is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amina, begin, fullPhone, hers, inspect, prefer, routes, strangers, trainees } from './harness/everywhere.mjs';
import { story } from './harness/story.mjs';
import { until } from './harness/wait.mjs';

const THEMES = ['light', 'dark', 'sun'];
const LANGUAGES = ['en', 'ar'];
const LONG = { timeout: 600_000 };

/** The routes whose screens were looked at. */
const seen = new Set();

/** Looks at all of these screens, and says what is wrong with any of them; `themes` is for each language. */
const sweep = async (stage, phone, screen, places, themes = { en: THEMES, ar: THEMES }) => {
  const found = [];
  for (const language of LANGUAGES) {
    await prefer(phone, { locale: language });
    for (const place of places) {
      const look = () => inspect(screen, language, themes[language], place);
      found.push(...await stage.step(`${place.path} ${language}`, look));
      seen.add(place.route);
    }
  }
  await prefer(phone, { locale: 'en' });
  assert.ok(found.length === 0, `${found.length} things:\n${found.join('\n')}`);
};

/** Types a PIN that nobody would guess. */
const type = async screen => {
  for (const digit of '2580') await screen.page.locator('.pad button', { hasText: digit }).first().click();
  await until('four dots', async () => (await screen.page.locator('.pin-dot-full').count()) === 4);
};

story('the screens of a seller, who has something of everything on her phone; and the lock before them', async stage => {
  const world = await fullPhone(stage);
  const { phone, screen } = world;
  await sweep(stage, phone, screen, hers(world));
  await stage.step('a PIN', async () => {
    await screen.open('/pin');
    await screen.part('pin-set').click();
    await type(screen);
    await screen.part('pin-next').click();
    await screen.waitForWord('pin-repeat');
    await type(screen);
    await screen.part('pin-next').click();
    await screen.part('pin-change').waitFor({ timeout: 60_000 });
    await phone.restart();
  });
  const locked = { route: 'lock', path: '/home', ready: '[data-testid=lock-open]' };
  await sweep(stage, phone, screen, [locked, { ...locked, act: async () => screen.part('lock-forgot').click() }]);
  assert.deepEqual(stage.faults(), []);
}, LONG);

story('the screens of somebody who has just begun', async stage => {
  const market = await stage.market();
  const phone = await stage.phone(market);
  const screen = await stage.screen(phone);
  await sweep(stage, phone, screen, [{ route: '/language', path: '/language', ready: 'input[name=language]' }, ...strangers]);
  await phone.network('none');
  await screen.open('/enrol');
  await screen.answer(amina, async () => (await screen.part('sell-new').count()) > 0 || (await screen.part('code-later').count()) > 0);
  await sweep(stage, phone, screen, [{ route: '/enrol/code', path: '/enrol/code', ready: '.empty' }]);
  await phone.network('good');
  await market.lastCode(amina.phone);
  await sweep(stage, phone, screen, [{ route: '/enrol/code', path: '/enrol/code', ready: '[data-testid=code-input]' }]);
  assert.deepEqual(stage.faults(), []);
}, LONG);

story('the same screens in the frame of practice', async stage => {
  const market = await stage.market();
  const phone = await stage.phone(market);
  const screen = await stage.screen(phone);
  const { page } = screen;
  const framed = place => ({ ...place, ready: `.app-practice:has(.practice-flag) ${place.ready}` });
  const themes = { en: ['light', 'dark'], ar: ['sun'] };
  await prefer(phone, { locale: 'en' });
  await screen.open('/welcome');
  await screen.part('practice').click();
  await screen.waitForWord('practice-flag', { seconds: 60 });
  await sweep(stage, phone, screen, [framed(strangers[1])], themes);
  await stage.step('a trainee, something to sell and an order', async () => {
    await screen.open('/enrol');
    await screen.answer(amina, async () => (await screen.page.locator('#code').count()) > 0);
    await sweep(stage, phone, screen, [framed({ route: '/enrol/code', path: '/enrol/code', ready: '.banner' })], themes);
    const sms = await page.locator('.banner').last().textContent();
    await screen.answer({ code: /\d{6}/.exec(sms)[0] }, async () => (await page.locator('nav.tab-bar').count()) > 0);
    await begin(screen);
    await screen.part('editor-list-it').click();
    await screen.part('stock-left').waitFor();
    await screen.open('/listings');
    await screen.waitForRow('Natural coffee', 'state-at-the-market');
    await screen.open('/trainer');
    await screen.part('trainer-buyer').click();
    await screen.part('trainer-said').waitFor();
    await screen.open('/orders');
    await screen.part('order-row').first().waitFor();
  });
  const idOf = async (path, part) => {
    await screen.open(path);
    return screen.part(part).first().getAttribute('data-id');
  };
  const [listing, order] = [await idOf('/listings', 'listing-card'), await idOf('/orders', 'order-row')];
  const draft = await begin(screen);
  await sweep(stage, phone, screen, trainees({ listing, order, draft }).map(framed), themes);
  assert.deepEqual(stage.faults(), []);
}, LONG);

test('no screen was left out', async () => {
  const left = (await routes()).filter(route => !seen.has(route));
  assert.deepEqual(left, []);
});
