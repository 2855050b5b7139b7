// What the market refuses: it needs help and says why, in words; the rest goes on; and a button mends it.
import assert from 'node:assert/strict';
import { barriers } from './harness/browser.mjs';
import { twoPhones } from './harness/cooperative.mjs';
import { Sheet, placeOrder } from './harness/form.mjs';
import { story } from './harness/story.mjs';
import { readable } from './harness/text.mjs';
import { until } from './harness/wait.mjs';

const title = 'Bourbon from the lake';
const kwame = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra' };

/** The card of what needs help, and what it says. */
const refused = screen => screen.page.locator('[data-testid=waiting-item][data-why=refused]');
const help = async (screen, reason) => {
  await screen.open('/sync');
  await until(`"${reason}" is said`, async () => readable(await refused(screen).first().textContent({ timeout: 2000 })).includes(reason), { seconds: 60 });
};

story('more is gone than there is: the phone says how much is left, the rest goes on, and it is mended when there is more', async stage => {
  const { market, id, hers, other, phone, screen, price, setPrice } = await twoPhones(stage, title);
  const { page } = screen;

  await stage.step('while she writes that 30 kg are spoiled, buyers take 25 of the 40', async () => {
    await phone.network('none');
    await screen.open(`/listings/${id}`);
    await screen.part('stock-less').click();
    await screen.choose('why', 'spoiled');
    await page.locator('#amount').fill('30');
    await screen.part('listing-save').click();
    await until('10 kg are left', async () => readable(await screen.part('stock-left').textContent()) === '10 kg');
    await setPrice('13.00');
    await placeOrder(await Sheet.open(`${market.url}/l/${id}`), { ...kwame, quantity: '25' });
  });

  await stage.step('it needs help, and says why; the new price and the order go on', async () => {
    await phone.network('good');
    await help(screen, 'There is not enough. Only 15 kg is left.');
    assert.equal(await refused(screen).count(), 1);
    assert.equal(await screen.part('waiting-item').count(), 1, 'nothing else waits');
    assert.deepEqual(await barriers(page), []);
    await other.run('sync');
    assert.equal(await price(other), 1300);
    await screen.open('/orders');
    await until('the order is there', async () => (await screen.part('order-row').count()) === 1);
  });

  await stage.step('every place that leads there says so: home, the list, the thing itself and the tab', async () => {
    await screen.open('/home');
    await screen.part('home-help').waitFor();
    assert.match(await page.locator('nav.tab-bar a').last().textContent(), /1/);
    await screen.open('/listings');
    await screen.waitForRow(title, 'state-needs-help');
    await screen.row(title).click();
    await screen.part('listing-help').click();
    await refused(screen).first().waitFor();
  });

  await stage.step('to send the same again is told to be no use, and loses nothing', async () => {
    await screen.part('sync-again').click();
    await until('it is said', async () => readable(await page.locator('.toast').textContent({ timeout: 2000 })).includes('There is not enough'));
    assert.equal(await refused(screen).count(), 1);
  });

  await stage.step('she found another 20 kg: with them it is sent again, and done', async () => {
    await screen.part('sync-open').click();
    await screen.part('stock-add').click();
    await page.locator('#amount').fill('20');
    await screen.part('listing-save').click();
    await until('the market has them', async () => { await other.run('sync'); return (await other.run('listing', 'show', id)).row.stock.market.g === 35_000; }, { seconds: 60 });
    await screen.open('/sync');
    await screen.part('sync-again').click();
    await screen.waitForWord('sync-all-there', { seconds: 60 });
    await until('5 kg are left everywhere', async () => {
      await other.run('sync');
      return (await other.run('listing', 'show', id)).row.stock.market.g === 5_000;
    });
    await screen.open(`/listings/${id}`);
    await until('here, too', async () => readable(await screen.part('stock-left').textContent()) === '5 kg');
    assert.equal((await hers.run('status')).waiting, 0);
  });
  assert.deepEqual(stage.faults(), []);
});

story('the buyer took an order back while it was accepted far from a signal: the reason is plain, and it is left', async stage => {
  const { market, id, hers, other, phone, screen, price, setPrice } = await twoPhones(stage, title);
  const order = await placeOrder(await Sheet.open(`${market.url}/l/${id}`), { ...kwame, quantity: '5' });
  await screen.open('/orders');
  await until('the order is there', async () => (await screen.part('order-row').count()) === 1, { seconds: 60 });

  await stage.step('she accepts and packs it, the buyer cancels it', async () => {
    await phone.network('none');
    await screen.row(kwame.name).click();
    await screen.part('order-accept').click();
    await screen.part('order-pack').click();
    await screen.page.locator('[data-testid=order-state][data-state=packed]').waitFor();
    const answer = await fetch(`${order.url}/cancel`, { method: 'POST', redirect: 'manual' });
    assert.ok(answer.status < 400, `${answer.status}`);
    await setPrice('12.50');
  });

  await stage.step('that it was taken back is said of both, the price goes on, and the order stands as the buyer left it', async () => {
    await phone.network('good');
    await help(screen, 'The buyer took the order back.');
    await until('nothing else waits', async () => (await screen.part('waiting-item').count()) === (await refused(screen).count()), { seconds: 60 });
    await other.run('sync');
    assert.equal(await price(other), 1250);
  });

  await stage.step('it is left, and all is well', async () => {
    await until('nothing needs help', async () => {
      const leave = screen.part('sync-leave').first();
      if (await leave.count()) await leave.click({ timeout: 2000 });
      return (await refused(screen).count()) === 0;
    }, { every: 500 });
    await screen.waitForWord('sync-all-there');
    await screen.open('/orders');
    await until('the order is over', async () => (await screen.part('order-row').getAttribute('data-state')) === 'cancelled');
    await screen.open(`/listings/${id}`);
    await until('its 5 kg are back', async () => readable(await screen.part('stock-left').textContent()) === '40 kg');
    assert.equal((await hers.run('status')).waiting, 0);
  });
  assert.deepEqual(stage.faults(), []);
});
