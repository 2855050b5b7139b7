// Ways through the app: every address opens its screen and leads back to where it belongs; the focus and the title of the window go along.
import assert from 'node:assert/strict';
import { withCoffee } from './harness/coffee.mjs';
import { routes } from './harness/everywhere.mjs';
import { Sheet, placeOrder } from './harness/form.mjs';
import { story } from './harness/story.mjs';
import { readable } from './harness/text.mjs';
import { until } from './harness/wait.mjs';
import { word } from './harness/words.mjs';

const title = 'Bourbon from the lake';
const kwame = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra' };

/** A seller with an order, and something that she has begun to sell. */
const withOrder = async stage => {
  const world = await withCoffee(stage, title);
  const { isoko, market, id, screen } = world;
  await placeOrder(await Sheet.open(`${market.url}/l/${id}`), { ...kwame, quantity: '5' });
  await isoko.run('sync');
  const [order] = (await isoko.run('order', 'list')).orders;
  await screen.open('/listings');
  await screen.part('sell-new').click();
  await screen.page.waitForURL(/\/editor\//);
  await screen.choose('product', 'honey');
  await screen.page.locator('#title').waitFor();
  const draft = new URL(screen.page.url()).pathname.split('/')[2];
  return { ...world, order, draft };
};

const heading = async page => readable(await page.getByRole('heading', { level: 1 }).first().textContent());
const path = page => new URL(page.url()).pathname;
const focused = page => page.evaluate(() => document.activeElement?.tagName);

/**
 * A screen reader is told where one is: by the title that has the focus, and by the name of the window. Back in a list, what was opened
 * has the focus, where it stands in the list.
 */
const told = (page, what) => until(`${what}: the title has the focus and names the window`, async () =>
  ((await focused(page)) === 'H1' || (await page.evaluate(() => !!document.activeElement?.closest('.pane-list a'))))
  && readable(await page.title()) === (await heading(page)));

story('every address opens its own screen, says where one is, and leads back to where it belongs', async stage => {
  const { screen, id, order, draft } = await withOrder(stage);
  const { page } = screen;
  const say = name => word(name, 'en');
  // The route, an address of it, the title that stands there, and where the way back leads; nothing where there is none.
  const places = [
    ['/', '/', null, null, '/home'],
    ['/language', '/language', say('language-title'), null],
    ['/welcome', '/welcome', say('welcome-title'), null],
    // Who is known already has nothing to say there any more.
    ['/enrol', '/enrol', null, null, '/home'],
    ['/enrol/code', '/enrol/code', say('code-title'), '/home'],
    ['/home', '/home', null, null],
    ['/listings', '/listings', say('listings-title'), null],
    ['/listings/:id', `/listings/${id}`, title, '/listings'],
    ['/orders', '/orders', say('orders-title'), null],
    ['/orders/:id', `/orders/${order.id}`, `Order ${order.number}`, '/orders'],
    ['/orders/:id/decline', `/orders/${order.id}/decline`, say('decline-title'), `/orders/${order.id}`],
    ['/sync', '/sync', say('sync-title'), '/home'],
    ['/data', '/data', say('data-title'), '/sync'],
    ['/storage', '/storage', say('storage-title'), '/settings'],
    ['/more', '/more', say('tab-more'), null],
    ['/settings', '/settings', say('settings-title'), '/more'],
    ['/profile', '/profile', say('profile-title'), '/more'],
    ['/bin', '/bin', say('bin-title'), '/more'],
    ['/pin', '/pin', say('pin-title'), '/settings'],
    ['/editor/:id/:step', `/editor/${draft}/1`, say('editor-what'), '/listings'],
    ['/editor/:id/:step', `/editor/${draft}/4`, say('editor-amount'), `/editor/${draft}/3`],
    ['/trainer', '/trainer', say('desk-title'), '/home'],
    ['/gallery', '/gallery', 'Gallery', '/home'],
    ['/:..path', '/not/there', say('app-name'), null],
  ];
  assert.deepEqual((await routes()).filter(route => !places.some(([known]) => known === route)), [], 'no address is left out');
  for (const [, address, name, back, ends = address] of places) {
    await stage.step(address, async () => {
      await screen.open(address);
      await until(`it ends at ${ends}`, () => path(page) === ends);
      if (name) await until(`it says "${name}"`, async () => (await heading(page)) === name);
      await told(page, address);
      const button = page.locator('.top-bar-back button');
      if (!back) return assert.equal(await button.count(), 0);
      await button.click();
      await until(`back is ${back}`, () => path(page) === back);
      return told(page, `${address} and back`);
    });
  }
  await stage.step('an address that leads nowhere shows the way home', async () => {
    await screen.open('/orders/nothing/at/all');
    await screen.waitForWord('not-found-title');
    await screen.press('not-found-go');
    await until('home', () => path(page) === '/home');
    await told(page, 'home');
  });
  assert.deepEqual(stage.faults(), []);
});

story('from a list to one thing and back: the list, the place in it and the focus are as they were', async stage => {
  const { screen, isoko, order } = await withOrder(stage);
  const { page } = screen;
  for (let number = 1; number <= 12; number += 1) {
    await isoko.run('listing', 'add', '--product', 'honey', '--title', `Honey ${number}`, '--amount', '20', '--unit', 'pc', '--price', '4000', '--currency', 'RWF');
  }
  const card = () => screen.part('listing-card').filter({ hasText: title }).first();
  const stands = what => until(`${what}: the focus is on what was opened, and it is in sight`, async () => (await card().evaluate(one => {
    const { top, bottom } = one.getBoundingClientRect();
    return one === document.activeElement && top >= 0 && bottom <= innerHeight;
  })));
  const reach = async () => {
    await screen.open('/home');
    await screen.goTo('tab-sell');
    await until('the list is there', async () => (await screen.part('listing-card').count()) > 10);
    await card().scrollIntoViewIfNeeded();
  };

  await stage.step('by the button on the screen', async () => {
    await reach();
    await card().click();
    await until('its screen', async () => (await heading(page)) === title);
    await told(page, 'one listing');
    await page.locator('.top-bar-back button').click();
    await stands('back');
  });

  await stage.step('by the browser, and by keyboard', async () => {
    await reach();
    await card().focus();
    await page.keyboard.press('Enter');
    await until('its screen', async () => (await heading(page)) === title);
    await page.goBack();
    await stands('back');
    await page.goForward();
    await until('its screen again', async () => (await heading(page)) === title);
    await page.goBack();
    await stands('back again');
  });

  await stage.step('from home to an order and to its refusal, and all the way back', async () => {
    await screen.open('/orders');
    await screen.row(kwame.name).click();
    await until('the order', () => path(page) === `/orders/${order.id}`);
    await screen.part('order-decline').click();
    await until('the refusal', () => path(page) === `/orders/${order.id}/decline`);
    await told(page, 'the refusal');
    await page.goBack();
    await until('the order', () => path(page) === `/orders/${order.id}`);
    await page.goBack();
    await until('the orders, and the focus on that one', async () => path(page) === '/orders'
      && (await page.evaluate(() => document.activeElement?.dataset.id)) === order.id);
  });
  assert.deepEqual(stage.faults(), []);
});

story('what opens in the place of a button gives the focus back to it', async stage => {
  const { screen, id } = await withCoffee(stage, title);
  const { page } = screen;
  const focus = () => page.evaluate(() => document.activeElement?.dataset.testid ?? document.activeElement?.tagName);
  await screen.open(`/listings/${id}`);
  await told(page, 'a listing');
  for (const opener of ['cash-sell', 'keep-some', 'stock-add', 'stock-less', 'listing-price', 'listing-words']) {
    await stage.step(opener, async () => {
      await screen.part(opener).focus();
      await page.keyboard.press('Enter');
      await screen.part('listing-cancel').waitFor();
      await until('the focus is inside', () => page.evaluate(() => document.activeElement.tagName === 'DIV'
        && document.activeElement.contains(document.querySelector('[data-testid=listing-cancel]'))));
      await screen.part('listing-cancel').focus();
      await page.keyboard.press('Enter');
      await until('the button has it again', async () => (await focus()) === opener);
    });
  }
  await stage.step('also when something was changed', async () => {
    await screen.part('listing-price').click();
    await screen.part('listing-price-amount').fill('13');
    await screen.part('listing-save').click();
    await screen.waitForText('13.00');
    await until('the button has it again', async () => (await focus()) === 'listing-price');
  });
  assert.deepEqual(stage.faults(), []);
});
