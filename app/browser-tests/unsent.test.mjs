// What stays on the phone for a while: cash without a signal, what was done by mistake, what waits for tomorrow's data.
import assert from 'node:assert/strict';
import { withCoffee } from './harness/coffee.mjs';
import { story } from './harness/story.mjs';
import { until } from './harness/wait.mjs';

const title = 'Bourbon from the lake';

story('cash in two taps, without a signal; market and phone agree afterwards', async stage => {
  const { market, isoko, id, phone, screen, says, found, look } = await withCoffee(stage, title);
  const shop = await stage.storefront(market);
  await screen.open(`/listings/${id}`);

  await stage.step('10 kg are kept here', async () => {
    await screen.part('keep-some').click();
    await look('keeping some');
    await screen.page.locator('[data-testid=amount][data-amount="10000"]').click();
    await says('shares', '10 kg here, 30 kg at the market');
    await look('a listing with shares');
  });

  await stage.step('two taps sell 5 kg where there is no network', async () => {
    await phone.network('none');
    let taps = 0;
    const tap = async part => { taps += 1; await part.click(); };
    await tap(screen.part('cash-sell'));
    await look('the cash sheet');
    await tap(screen.page.locator('[data-testid=amount][data-amount="5000"]'));
    await screen.waitForText('5 kg sold. 5 kg left here.');
    assert.equal(taps, 2);
    await says('stock-left', '35 kg');
    await look('sold');
  });

  await stage.step('a mistake is undone', async () => {
    await screen.part('cash-sell').click();
    await screen.part('amount-all').click();
    await screen.waitForText('5 kg sold. 0 kg left here.');
    await says('stock-left', '30 kg');
    await screen.press('undo');
    await screen.waitForWord('cash-undone');
    await says('shares', '5 kg here, 30 kg at the market');
  });

  await stage.step('more than is here counts when the market says so', async () => {
    await screen.part('cash-sell').click();
    await screen.page.locator('[data-testid=amount][data-amount="10000"]').click();
    await screen.waitForText('10 kg sold. 5 kg of it counts when the market says so.');
    await screen.press('undo');
    await says('shares', '5 kg here, 30 kg at the market');
  });

  await stage.step('with a network both have the same numbers', async () => {
    await phone.network('good');
    await until('it is at the market', async () => (await screen.part('listing-progress').getAttribute('data-progress')) === 'at_market');
    await says('shares', '5 kg here, 30 kg at the market');
    await shop.browse();
    await shop.openListing(title);
    assert.equal(await shop.left(), 30_000);
    const { row } = await isoko.run('listing', 'show', id);
    assert.deepEqual([row.stock.market, Object.values(row.stock.held)], [{ g: 30_000 }, [{ g: 5_000 }]]);
  });

  await stage.step('more of it, and only today', async () => {
    await phone.network('none');
    await screen.part('stock-add').click();
    await screen.choose('to', 'today');
    await look('adding');
    await screen.page.locator('#amount').fill('3');
    await screen.part('listing-save').click();
    await says('stock-left', '38 kg');
    await screen.open('/sync');
    await screen.part('waiting-item').locator('summary').click();
    await says('waiting-until', 'today, 23:59');
  });

  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});

story('what waits is opened, and taken back before anybody heard of it', async stage => {
  const { isoko, id, phone, screen, says, part, found, look } = await withCoffee(stage, title);
  await phone.network('none');
  await screen.open(`/listings/${id}`);
  await screen.part('listing-price').click();
  await screen.part('listing-price-amount').fill('13');
  await screen.part('listing-save').click();
  await screen.waitForText('13.00');
  await screen.open('/sync');
  assert.match(await part('waiting-item'), /New price: Bourbon from the lake/);
  await screen.part('waiting-item').locator('summary').click();
  await says('waiting-item', '13.00 USD a kilo');
  await look('what waits');
  for (const path of ['/home', '/listings', '/more']) {
    await screen.open(path);
    await screen.page.locator('section.card, a.card, .empty').first().waitFor();
    await look(path);
  }
  await screen.open('/sync');
  await screen.part('waiting-item').locator('summary').click();
  await screen.part('waiting-take-back').click();
  await screen.waitForWord('sync-taken-back');
  await screen.waitForWord('sync-all-there');
  await screen.open(`/listings/${id}`);
  await screen.waitForText('12.00');
  await phone.network('good');
  await isoko.run('sync');
  const { row } = await isoko.run('listing', 'show', id);
  assert.equal(row.price.money.minor, 1200);
  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});

/** Signs that nothing makes smaller: so many bytes are so many bytes. */
const noise = length => Array.from({ length }, () => String.fromCodePoint(0x20000 + Math.floor(Math.random() * 42_000))).join('');

story("the day's data is used up: nothing is red, nothing is lost, and a tap sends all the same", async stage => {
  const { isoko, id, phone, screen, part, says, found, look } = await withCoffee(stage, title);

  await stage.step('a megabyte of words, and a cap of one', async () => {
    await phone.network('none');
    for (let round = 0; round < 70; round += 1) {
      await Promise.all([1, 2, 3, 4].map(n => isoko.run(
        ...['listing', 'add', '--product', 'honey', '--title', `Honey ${round} ${n}`, '--description', noise(1990)],
        ...['--amount', '20', '--unit', 'pc', '--price', '4000', '--currency', 'RWF'],
      )));
    }
    await phone.network('good');
    await until('all of it is sent', async () => { await isoko.run('sync'); return (await isoko.run('status')).waiting === 0; }, { seconds: 60 });
    await screen.open('/data');
    await look('data');
    await screen.choose('cap', '1000000');
    await until('the cap counts', async () => (await part('data-used')).includes('of 1 MB'));
    await look('data with a cap');
  });

  await stage.step('a new price waits, and the phone says why', async () => {
    await screen.open(`/listings/${id}`);
    await screen.part('listing-price').click();
    await screen.part('listing-price-amount').fill('13');
    await screen.part('listing-save').click();
    await screen.waitForText('13.00');
    await screen.open('/sync');
    await says('data-used-up', screen.word('data-used-up'));
    assert.equal(await screen.part('data-used-up').locator('.banner-rest').count(), 1, 'grey and calm');
    assert.equal(await screen.part('sync-signal').getAttribute('data-phase'), 'data');
    await look('data used up');
  });

  await stage.step('a tap sends it all the same', async () => {
    await screen.part('data-send-now').click();
    await screen.waitForWord('sync-all-there');
    const { row } = await isoko.run('listing', 'show', id);
    assert.equal(row.price.money.minor, 1300);
  });

  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});
