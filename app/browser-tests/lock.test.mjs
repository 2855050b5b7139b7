// Settings, and the PIN in front of everything: with fingers, with a keyboard, and for people who try to get past it.
import assert from 'node:assert/strict';
import { withCoffee } from './harness/coffee.mjs';
import { story } from './harness/story.mjs';
import { until } from './harness/wait.mjs';

const title = 'Bourbon from the lake';

/** Types on the pad, on a keyboard, or on one with digits of its own. */
const type = async (screen, digits, how = 'pad') => {
  // The title takes the focus when the screen appears; before, nobody types.
  if (how !== 'pad') await until('the screen has the focus', () => screen.page.evaluate(() => document.activeElement?.closest('.pin-keys') !== null));
  for (const digit of digits) {
    if (how === 'keyboard') await screen.page.keyboard.press(digit);
    // No keyboard here has these.
    else if (how === 'own') await screen.page.evaluate(key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })), digit);
    else await screen.page.locator('.pad button', { hasText: digit }).first().click();
  }
  const typed = screen.page.locator('.pin-dot-full');
  await until(`${digits.length} dots`, async () => (await typed.count()) === digits.length);
};

const setPin = async (screen, digits) => {
  await screen.part('pin-set').click();
  await type(screen, digits);
  await screen.part('pin-next').click();
  await screen.waitForWord('pin-repeat');
  await type(screen, digits);
  await screen.part('pin-next').click();
  await screen.waitForWord('pin-kept');
};

const focused = page => page.evaluate(() => document.activeElement?.tagName);

/** What happens when another app comes in front: the page is hidden, and shown again later. */
const sight = (page, state) => page.evaluate(state => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}, state);

story('letters grow and colours change at once, and are there before anything is drawn', async stage => {
  const { phone, screen, found, look } = await withCoffee(stage, title);
  await screen.open('/more');
  await screen.part('more-settings').click();
  await screen.waitForWord('settings-title');
  await until('a screen reader is told where it is', async () => (await focused(screen.page)) === 'H1');
  await look('settings');
  const size = () => screen.page.evaluate(() => getComputedStyle(document.querySelector('legend')).fontSize);
  const before = Number.parseFloat(await size());
  await screen.choose('text', 'huge');
  await until('letters are half as large again', async () => Number.parseFloat(await size()) === before * 1.5);
  await screen.choose('theme', 'sun');
  await until('the theme holds', async () => (await screen.page.locator('html').getAttribute('data-theme')) === 'sun');
  await look('settings with large letters in the sun');
  const wide = () => screen.page.evaluate(() => Math.max(...[...document.querySelectorAll('html, .screen, .screen-body')].map(box => box.scrollWidth - box.clientWidth)));
  for (const path of ['/settings', '/home', '/listings', '/more', '/sync']) {
    await screen.open(path);
    await screen.page.waitForTimeout(400);
    assert.ok((await wide()) <= 0, `${path} fits with large letters`);
  }
  await until('kept', async () => (await (await fetch(phone.url)).text()).includes('data-theme="sun" data-text="huge"'));
  // By keyboard alone.
  await screen.open('/settings');
  await screen.page.locator('input[name=text]:checked').focus();
  await screen.page.keyboard.press('ArrowLeft');
  await until('letters are smaller', async () => Number.parseFloat(await size()) === before * 1.25);
  await screen.part('settings-language').click();
  await screen.waitForWord('language-title');
  await screen.press('language-next');
  await screen.waitForWord('settings-title');
  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});

story('behind the PIN is nothing to be seen, and practice is open', async stage => {
  const { phone, screen, id, isoko, found, look } = await withCoffee(stage, title);
  const { page } = screen;

  await stage.step('a PIN is set; the easy ones are not taken', async () => {
    await screen.open('/settings');
    await screen.part('settings-pin').click();
    await look('no PIN');
    await screen.part('pin-set').click();
    await screen.waitForWord('pin-new');
    await look('a new PIN');
    await type(screen, '1234');
    await screen.part('pin-next').click();
    await screen.waitForWord('pin-easy');
    await type(screen, '2580');
    await screen.part('pin-next').click();
    await screen.waitForWord('pin-repeat');
    await type(screen, '2581');
    await screen.part('pin-next').click();
    await screen.waitForWord('pin-differs');
    await screen.page.locator('.top-bar-back button').click();
    await setPin(screen, '2580');
    await look('a PIN is set');
  });

  await stage.step('after a restart every address is the lock', async () => {
    await phone.network('none');
    await isoko.run('listing', 'add', '--product', 'honey', '--title', 'Honey that waits', '--amount', '20', '--unit', 'pc', '--price', '4000', '--currency', 'RWF');
    await phone.restart();
    for (const path of ['/', '/home', `/listings/${id}`, '/orders', '/sync', '/settings', '/pin', '/more', '/gallery', '/editor/1/1']) {
      await screen.open(path);
      await screen.waitForWord('lock-title');
      assert.equal(await page.locator('nav, a').count(), 0, path);
      assert.ok(!/Bourbon|Honey|Amina/.test(await page.content()), `${path} says nothing of her and her goods`);
    }
    await until('a screen reader is told where it is', async () => (await focused(page)) === 'H1');
    await look('locked');
  });

  await stage.step('what waits is sent all the same', async () => {
    assert.equal((await isoko.run('status')).waiting, 1);
    await phone.network('good');
    await until('nothing waits', async () => (await isoko.run('status')).waiting === 0, { seconds: 90, every: 500 });
    assert.equal(await page.getByTestId('lock-open').count(), 1);
  });

  await stage.step('practice needs no PIN, and leads to nothing real', async () => {
    await screen.open(`/listings/${id}`);
    await screen.part('lock-practise').click();
    await screen.waitForWord('practice-flag', { seconds: 60 });
    assert.ok(!(await page.content()).includes('Bourbon from the lake'));
    await screen.open('/pin');
    await screen.waitForWord('pin-practice');
    await screen.open('/more');
    await screen.part('more-real').click();
    await screen.waitForWord('lock-title');
  });

  await stage.step('wrong ones are told, and three of them wait', async () => {
    await type(screen, '9999', 'keyboard');
    await screen.part('lock-open').click();
    await screen.part('lock-wrong').waitFor({ timeout: 30_000 });
    await type(screen, '٩٩٩٨', 'own');
    await screen.part('lock-open').click();
    await until('all digits are gone', async () => (await page.locator('.pin-dot-full').count()) === 0);
    await screen.part('lock-wrong').waitFor({ timeout: 30_000 });
    await look('wrong');
    await type(screen, '9999');
    await screen.part('lock-open').click();
    await screen.part('lock-wait').waitFor({ timeout: 30_000 });
    await look('waiting');
    await phone.restart();
    await screen.open('/home');
    await screen.part('lock-wait').waitFor();
    await until('the wait is over', async () => (await screen.part('lock-wait').count()) === 0, { seconds: 45 });
  });

  await stage.step('who forgot it reads what happens, and everybody sees that somebody asked', async () => {
    await screen.part('lock-forgot').click();
    await screen.waitForWord('lock-forgot-how');
    await look('forgotten');
    await screen.part('lock-forget').click();
    await screen.part('lock-forgotten').waitFor();
    await look('somebody asked');
  });

  await stage.step('the right one opens where one was, by keyboard alone', async () => {
    await screen.open(`/listings/${id}`);
    await type(screen, '2580', 'keyboard');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await screen.part('lock-open').evaluate(button => button === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await screen.waitForText('Bourbon from the lake', { seconds: 30 });
  });

  await stage.step('a look at an SMS does not lock, a minute away does', async () => {
    await sight(page, 'hidden');
    await page.waitForTimeout(1500);
    await sight(page, 'visible');
    await page.waitForTimeout(1500);
    assert.ok((await screen.text()).includes('Bourbon'));
    await sight(page, 'hidden');
    await until('it locks while nobody looks', async () => !(await page.content()).includes('Bourbon'), { seconds: 70, every: 1000 });
    await sight(page, 'visible');
    await screen.waitForWord('lock-title');
    assert.equal(await screen.part('lock-forgotten').count(), 0, 'the right one ended the forgetting');
  });

  await stage.step('and it is taken away by who knows it', async () => {
    await type(screen, '2580');
    await screen.part('lock-open').click();
    await screen.waitForText('Bourbon', { seconds: 30 });
    await screen.open('/pin');
    await screen.part('pin-remove').click();
    await type(screen, '2580');
    await screen.part('pin-next').click();
    await screen.waitForWord('pin-removed', { seconds: 30 });
    await phone.restart();
    await screen.open(`/listings/${id}`);
    await screen.waitForText('Bourbon');
  });

  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
}, { timeout: 480_000 });
