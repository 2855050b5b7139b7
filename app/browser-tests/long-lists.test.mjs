// Lists that are longer than any window: what is near stands in the page, places are kept, and on a tablet two things stand side by side.
import assert from 'node:assert/strict';
import { sizes } from './harness/browser.mjs';
import { Sheet, placeOrder } from './harness/form.mjs';
import { withCoffee } from './harness/coffee.mjs';
import { story } from './harness/story.mjs';
import { readable } from './harness/text.mjs';
import { until } from './harness/wait.mjs';
import { word } from './harness/words.mjs';

const title = 'Bourbon from the lake';
const MANY = 110;
/** Three pages of twenty on the screen, and one more while she moves from one to the next. */
const MOST = 80;

/** A phone with many orders; the one of "Buyer 1" has waited longest. */
const withOrders = async stage => {
  const seller = await withCoffee(stage, title);
  const { market, id, isoko } = seller;
  await isoko.run('stock', 'add', id, '--amount', '200', '--sync');
  for (let n = 1; n <= MANY; n += 1) {
    await placeOrder(await Sheet.open(`${market.url}/l/${id}`), { quantity: '1', name: `Buyer ${n}`, country: 'GH', address: '12 Ring Road, Accra' });
  }
  const rows = () => seller.screen.part('order-row');
  const list = scroll => seller.screen.page.evaluate(part => {
    const body = [...document.querySelectorAll('.screen-body')].find(one => one.offsetParent);
    if (part !== null) body.scrollTop = part * body.scrollHeight;
    return { top: body.scrollTop, height: body.scrollHeight };
  }, scroll ?? null);
  const sees = name => until(`${name} is in sight`, () => seller.screen.page.evaluate(name => [...document.querySelectorAll('[data-testid=order-row]')].some(row => {
    const { top, bottom } = row.getBoundingClientRect();
    return row.textContent.replace(/[\u2066-\u2069]/g, '').includes(`${name} `) && bottom > 0 && top < innerHeight;
  }), name));
  await seller.screen.open('/orders');
  await seller.screen.waitForText(`${word('order-state-placed')} ${MANY}`, { seconds: 60 });
  return { ...seller, rows, list, sees };
};

story('a hundred orders scroll, search and keep their place', async stage => {
  const { screen, rows, list, sees } = await withOrders(stage);
  const { page } = screen;
  await sees('Buyer 1');
  assert.ok(await rows().count() <= MOST);
  const { height } = await list();
  // As a thumb does it: on and on, and no stretch of it stays empty.
  for (let part = 0; part < 1; part += 0.08) {
    await list(part);
    await until('rows stand there', () => page.evaluate(() => [...document.querySelectorAll('[data-testid=order-row]')].some(row => {
      const { top, bottom } = row.getBoundingClientRect();
      return top < innerHeight / 2 && bottom > innerHeight / 4;
    })));
    assert.ok(await rows().count() <= MOST, `${await rows().count()} rows at ${part}`);
  }
  await list(1);
  await sees(`Buyer ${MANY}`);
  // All at once, far up: what was seen before stands where it stood.
  await list(0.5);
  await until('rows stand there', async () => (await rows().count()) > 0);
  await list(0);
  await sees('Buyer 1');
  assert.ok(Math.abs((await list()).height - height) < height * 0.6);

  // One is opened far down; back in the list, she is where she was, and so is the focus.
  await list(0.6);
  await page.waitForTimeout(500);
  const before = (await list()).top;
  const row = await page.evaluateHandle(() => [...document.querySelectorAll('[data-testid=order-row]')].find(row => row.getBoundingClientRect().top > 200));
  const chosen = await row.getAttribute('data-id');
  await row.click();
  await page.waitForURL(/\/orders\/[\w-]+$/);
  await screen.part('order-accept').waitFor();
  await page.goBack();
  await until('the row has the focus', () => page.evaluate(id => document.activeElement?.dataset.id === id, chosen));
  assert.ok(Math.abs((await list()).top - before) < 200, `${(await list()).top} was ${before}`);
  assert.equal(readable(await page.title()), word('orders-title'));

  // A search finds what stands on no page, and its end brings all of them back.
  await list(0);
  await page.locator('#search').fill('buyer 57');
  await until('one is found', async () => (await rows().count()) === 1);
  await sees('Buyer 57');
  await page.locator('#search').fill('');
  await until('all are back', async () => (await rows().count()) > 10);
  await sees('Buyer 1');
  assert.deepEqual(stage.faults(), []);
});

story('on a tablet what was chosen stands beside the list, for hand, pointer and keyboard', async stage => {
  const { screen, id, rows, sees, found, look } = await withOrders(stage);
  const { page } = screen;
  // Below `/phone` the app fills the window, where there would be room for the desk beside it.
  screen.url += '/phone';
  await screen.open('/orders');
  await page.setViewportSize(sizes.tablet.viewport);
  await sees('Buyer 1');
  await look('nothing chosen');
  await rows().first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await screen.part('order-accept').waitFor();
  // Both are to be seen, side by side, and none over the other.
  const boxes = async () => Promise.all(['.pane-list', '.pane-detail'].map(pane => page.locator(pane).boundingBox()));
  const [list, detail] = await boxes();
  assert.ok(list.width >= 320 && detail.width >= 480 && list.x + list.width <= detail.x + 1, JSON.stringify([list, detail]));
  assert.equal(await page.locator('[data-testid=order-row][aria-current=true]').count(), 1);
  assert.equal(await page.getByRole('button', { name: word('back') }).count(), 0, 'the list is in sight: there is no way back to it');
  await until('the title of the order has the focus', () => page.evaluate(() => !!document.activeElement?.closest('.pane-detail')));
  await look('orders');
  // What is done beside is to be seen in the list.
  await screen.part('order-accept').click();
  await screen.waitForText(`${word('order-state-accepted')} 1`);
  await rows().nth(3).click();
  await until('another one', async () => (await rows().nth(3).getAttribute('aria-current')) === 'true');
  assert.equal(await page.locator('[data-testid=order-row][aria-current=true]').count(), 1);

  await screen.open(`/listings/${id}`);
  await screen.part('listing-card').waitFor();
  await screen.part('listing-progress').waitFor();
  await look('listings');
  await screen.open('/more');
  await screen.part('more-settings').hover();
  await screen.part('more-settings').click();
  await page.waitForURL(/\/settings$/);
  await screen.part('more-bin').waitFor();
  assert.equal(await page.getByRole('heading', { level: 1 }).count(), 2);
  await look('settings');
  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});
