// Without a finger and without a mouse: Tab, Enter, Space, arrows and digits lead everywhere, and one always sees where one is.
import assert from 'node:assert/strict';
import { Sheet, placeOrder } from './harness/form.mjs';
import { story } from './harness/story.mjs';
import { until } from './harness/wait.mjs';

const amina = { name: 'Amina Uwase', phone: '+250788123456', village: 'Nyamasheke', country: 'RW' };
const kwame = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra' };

/** More stops than any screen has. */
const MOST = 60;

/** What has the focus, as far as a person sees it: its ring, whether it is in sight, and whether it is what was looked for. */
const stop = (page, wanted) => page.evaluate(wanted => {
  const one = document.activeElement;
  // The card around a small thing shows the ring.
  const shown = one.matches('input[type=radio], input[type=checkbox], input[type=file]') ? one.closest('label') : one;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const { left, top, right, bottom } = shown.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const hit = document.elementFromPoint(x, y);
  return {
    name: `${one.tagName.toLowerCase()} ${one.dataset.testid ?? one.id ?? ''} "${(one.getAttribute('aria-label') ?? shown.textContent).trim().slice(0, 30)}"`,
    ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    seen: hit !== null && (shown.contains(hit) || hit.contains(shown)),
    found: one.matches(wanted),
  };
}, wanted);

class Keys {
  constructor(page) {
    this.page = page;
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  /** Tabs on until it is reached. At each stop on the way there is a ring, and it is in sight. */
  async reach(wanted, back = false) {
    await this.page.locator(wanted).first().waitFor({ state: 'attached' });
    for (let stops = 0; stops < MOST; stops += 1) {
      await this.press(back ? 'Shift+Tab' : 'Tab');
      const { name, ring, seen, found } = await stop(this.page, wanted);
      // Past the last thing the focus is on the window itself.
      if (name.startsWith('body')) continue;
      assert.ok(ring, `${name} shows that it has the focus`);
      assert.ok(seen, `${name} is in sight when it has the focus`);
      if (found) return;
    }
    throw new Error(`${wanted} is not among ${MOST} stops`);
  }

  /** The title has the focus, which is where each screen begins. */
  async arrived(title) {
    await until(`"${title}" has the focus`, () => this.page.evaluate(title =>
      document.activeElement.tagName === 'H1' && (title === undefined || document.activeElement.textContent.includes(title)), title));
  }
}

const named = testid => `[data-testid="${testid}"]`;

story('from nothing to sell to a packed order, by keyboard alone', async stage => {
  const market = await stage.market();
  const isoko = await stage.prepared(market, amina);
  const phone = await stage.phone(market);
  const screen = await stage.screen(phone);
  const { page } = screen;
  const keys = new Keys(page);
  const say = message => screen.word(message);
  const next = async () => {
    await keys.reach(named('editor-next'));
    await keys.press('Enter');
  };

  await stage.step('what it is: arrows go through the pictures, and leave all of them there', async () => {
    await screen.open('/home');
    await keys.arrived();
    await keys.reach(named('sell-new'));
    await keys.press('Enter');
    await keys.arrived(say('editor-what'));
    const offered = page.locator('input[name=product]');
    await until('the pictures are there', async () => (await offered.count()) > 5);
    const all = await offered.count();
    await keys.reach('input[name=product]');
    const chosen = () => page.evaluate(() => document.activeElement.checked && document.activeElement.value);
    const passed = [];
    for (let moves = 0; moves < all && !passed.includes('honey'); moves += 1) {
      await keys.press('ArrowDown');
      passed.push(await until('something is chosen', chosen));
    }
    assert.ok(passed.length > 2 && passed.includes('honey'), `${passed}`);
    await until('its name stands there', async () => (await page.locator('#title').inputValue()) === say('product-honey'));
    assert.equal(await offered.count(), all);
    await next();
  });

  await stage.step('no picture of it now; in what form', async () => {
    await keys.arrived(say('photo-question'));
    await next();
    await keys.arrived(say('editor-form'));
    await keys.reach('input[name=form]');
    await keys.press('Space');
    assert.ok(await page.evaluate(() => document.activeElement.checked));
    await next();
  });

  await stage.step('how much, in digits; and the keys on the screen do the same', async () => {
    await keys.arrived(say('editor-amount'));
    await keys.reach('#amount');
    await keys.press('4');
    await keys.reach('.pad-key:nth-of-type(11)');
    await keys.press('Space');
    await until('40', async () => (await page.locator('#amount').inputValue()) === '40');
    await next();
    await keys.arrived(say('editor-price'));
    await keys.reach('#price');
    for (const digit of '4000') await keys.press(digit);
    await until('4000', async () => (await page.locator('#price').inputValue()) === '4000');
    await next();
  });

  await stage.step('where from; everything is looked at once more, one thing is put right, and it is for sale', async () => {
    await keys.arrived(say('editor-where'));
    await next();
    await keys.arrived(say('editor-check'));
    await until('what, in what form, how much, for how much, where from', async () => (await page.locator('.list-row').count()) === 5);
    await keys.reach('a.list-row[href$="/4"]');
    await keys.press('Enter');
    await keys.arrived(say('editor-amount'));
    await keys.reach('#amount');
    await keys.press('End');
    await keys.press('Backspace');
    await keys.press('5');
    await until('45', async () => (await page.locator('#amount').inputValue()) === '45');
    await keys.reach('.top-bar-back button', true);
    await keys.press('Enter');
    await until('she stands at what she put right', () => page.evaluate(() => document.activeElement.matches('a.list-row[href$="/4"]')));
    await until('45 of them', async () => (await screen.text()).includes('45'));
    await keys.reach(named('editor-list-it'));
    await keys.press('Enter');
    await keys.arrived(say('product-honey'));
    await until('it is at the market', async () => (await screen.part('listing-progress').getAttribute('data-progress')) === 'at_market');
  });

  await stage.step('an order comes, and is accepted and packed', async () => {
    const { id } = await isoko.onlyListing();
    await placeOrder(await Sheet.open(`${market.url}/l/${id}`), { ...kwame, quantity: '5' });
    await keys.reach('nav.tab-bar a[href$="/orders"]');
    await keys.press('Enter');
    await keys.arrived(say('orders-title'));
    await until('it is there', async () => (await screen.part('order-row').count()) > 0, { seconds: 60 });
    await keys.reach(named('order-row'));
    await keys.press('Enter');
    await screen.part('order-accept').waitFor();
    await keys.arrived();
    await keys.reach(named('order-accept'));
    await keys.press('Enter');
    await screen.part('order-accept').waitFor({ state: 'detached' });
    await keys.reach(named('order-pack'));
    await keys.press('Space');
    await page.locator('[data-testid=order-state][data-state=packed]').waitFor();
    await until('the market knows', async () => (await isoko.run('order', 'list')).orders[0].progress === 'at_market'
      || (await isoko.run('status')).waiting === 0);
  });
  assert.deepEqual(stage.faults(), []);
});
