// The five steps without a screen: the field technician's client, the market as a process, a buyer who sends forms.
import assert from 'node:assert/strict';
import { Sheet, placeOrder } from './harness/form.mjs';
import { story } from './harness/story.mjs';
import { until } from './harness/wait.mjs';

const amina = { name: 'Amina Uwase', phone: '+250788123456', village: 'Nyamasheke', country: 'RW' };
const kwame = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra' };
const linh = { name: 'Linh Tran', country: 'VN', address: '8 Hang Gai, Hanoi' };
const grams = kilograms => ({ quantity: kilograms * 1000, text: `${kilograms} kg` });

story('a farmer lists offline, a buyer orders, phone and market agree: the five steps by script', async stage => {
  const market = await stage.market();

  const isoko = await stage.step('1. enrol with the code from the SMS; list while the market is down', async () => {
    const isoko = await stage.isoko(market, amina);
    await market.stop();
    const added = await isoko.run(
      ...['listing', 'add', '--product', 'coffee_green', '--title', 'Bourbon from the lake', '--form', 'green'],
      ...['--amount', '40', '--price', '12.00', '--currency', 'USD'],
    );
    assert.equal(added.listing.stock_text, '40 kg');
    // Another process finds it again: it is on the phone's disk.
    const kept = await isoko.onlyListing();
    assert.equal(kept.progress, 'on_this_phone');
    const { code, document } = await isoko.attempt('sync');
    assert.notEqual(code, 0, `a sync without a market says so: ${JSON.stringify(document)}`);
    assert.equal((await isoko.onlyListing()).progress, 'on_this_phone', 'a failed sync loses nothing');
    return isoko;
  });

  const offer = await stage.step('2. the market is back: after a sync the storefront shows the listing', async () => {
    await market.start();
    await isoko.run('sync');
    const listing = await isoko.onlyListing();
    assert.equal(listing.progress, 'at_market');
    const shelf = await Sheet.open(market.url);
    assert.match(shelf.text, /Bourbon from the lake/);
    return `${market.url}/l/${listing.id}`;
  });

  const order = await stage.step('3. a buyer orders 5 kg and gets a page of its own', async () => {
    const sheet = await placeOrder(await Sheet.open(offer), { ...kwame, quantity: '5', note: 'Please pack it dry.' });
    assert.equal(sheet.attribute('order-state', 'data-state'), 'placed');
    assert.match(sheet.part('order-total'), /60\.00/);
    return sheet;
  });

  await stage.step('4. accepted and packed while the market is down; after a sync the buyer\'s page follows', async () => {
    await isoko.run('sync');
    const [arrived] = (await isoko.run('order', 'list')).orders;
    assert.equal(arrived.state, 'placed');
    assert.equal(arrived.buyer.name, kwame.name);
    assert.equal(arrived.note, 'Please pack it dry.');
    await market.pullThePlug();
    await isoko.run('order', 'accept', String(arrived.number));
    await isoko.run('order', 'pack', String(arrived.number));
    const decided = await isoko.order(arrived.number);
    assert.deepEqual([decided.state, decided.progress], ['packed', 'on_this_phone']);
    await market.start();
    assert.equal((await order.again()).attribute('order-state', 'data-state'), 'placed', 'the buyer knows nothing yet');
    await isoko.run('sync');
    assert.equal((await order.again()).attribute('order-state', 'data-state'), 'packed');
    await thirtyFiveOnBothSides();
  });

  await stage.step('5. another order is declined: the stock comes back, and the buyer sees the reason', async () => {
    const other = await placeOrder(await Sheet.open(offer), { ...linh, quantity: '7.5' });
    assert.equal(await left(), 27_500);
    await isoko.run('sync');
    const placed = (await isoko.run('order', 'list', '--state', 'placed')).orders;
    assert.equal(placed.length, 1);
    await isoko.run('order', 'decline', placed[0].id, '--reason', 'cannot_ship', '--words', 'No carrier goes there this month.', '--sync');
    const told = await other.again();
    assert.equal(told.attribute('order-state', 'data-state'), 'declined');
    assert.equal(told.part('decline-reason'), 'It cannot be brought to your address.');
    assert.equal(told.part('decline-words'), 'No carrier goes there this month.');
    await isoko.run('sync');
    await thirtyFiveOnBothSides();
    assert.equal((await isoko.run('status')).waiting ?? 0, 0, 'nothing waits any more');
  });

  async function left() {
    return Number((await Sheet.open(offer)).attribute('stock-left', 'data-amount'));
  }

  async function thirtyFiveOnBothSides() {
    const { quantity, text } = grams(35);
    assert.equal((await isoko.onlyListing()).stock_text, text);
    assert.equal(await left(), quantity);
  }
});

story('the market keeps what it acknowledged when the plug is pulled', async stage => {
  const market = await stage.market();
  const isoko = await stage.isoko(market, amina);
  await isoko.run('listing', 'add', '--product', 'honey', '--title', 'Forest honey', '--amount', '20', '--unit', 'pc', '--price', '4000', '--currency', 'RWF', '--sync');
  const { id } = await isoko.onlyListing();
  const offer = `${market.url}/l/${id}`;
  const pages = [];
  for (const quantity of ['1', '2', '3']) {
    pages.push(await placeOrder(await Sheet.open(offer), { ...kwame, quantity }));
    await market.pullThePlug();
    await market.start();
  }
  for (const page of pages) assert.equal((await page.again()).attribute('order-state', 'data-state'), 'placed');
  assert.equal((await Sheet.open(offer)).attribute('stock-left', 'data-amount'), '14');
  await until('the phone hears of all three', async () => {
    await isoko.run('sync');
    return (await isoko.run('order', 'list')).orders.length === 3;
  });
});
