// The buyers' pages in a browser without script, on a phone-sized window.
import assert from 'node:assert/strict';
import { barriers } from './harness/browser.mjs';
import { Seller, nameOf } from './harness/seller.mjs';
import { story } from './harness/story.mjs';

const amina = { name: 'Amina Uwase', phone: '+250788123456', village: 'Nyamasheke', country: 'RW' };
const kwame = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road\nAccra' };

const withCoffee = async stage => {
  const market = await stage.market();
  const isoko = await stage.isoko(market, amina);
  await isoko.run(
    ...['listing', 'add', '--product', 'coffee_green', '--title', 'Bourbon from the lake', '--form', 'green', '--sync'],
    ...['--amount', '40', '--price', '12.00', '--currency', 'USD', '--least', '2'],
  );
  return { market, isoko };
};

story('a buyer finds an offer, orders, and follows the order', async stage => {
  const { market, isoko } = await withCoffee(stage);
  const shop = await stage.storefront(market);

  await stage.step('finding it', async () => {
    await shop.browse('?q=nothing-like-that');
    await shop.part('nothing').waitFor();
    assert.match(await shop.says('sandbox'), /no money moves/);
    await shop.part('search-words').fill('bourbon');
    await shop.part('search-go').click();
    await shop.card('Bourbon from the lake').waitFor();
    await shop.openListing('Bourbon from the lake');
    assert.equal(await shop.left(), 40_000);
  });

  await stage.step('a form with mistakes comes back with them named and nothing lost', async () => {
    await shop.fillOrder({ ...kwame, quantity: '-3', name: '  ' });
    await shop.part('order-problems').waitFor();
    assert.equal(await shop.says('problem-quantity'), 'Write a number above zero.');
    assert.equal(await shop.says('problem-name'), 'Write your name.');
    assert.equal(await shop.part('order-address').inputValue(), kwame.address);
    await shop.fillOrder({ ...kwame, quantity: '400' });
    assert.equal(await shop.says('problem-quantity'), 'Only 40 kg is left. Order at most that.');
  });

  const order = await stage.step('the order', async () => {
    await shop.openListing('Bourbon from the lake');
    return shop.order({ ...kwame, quantity: '5' });
  });

  await stage.step('sending the same form again does not order again', async () => {
    await shop.page.goBack();
    const again = await shop.order({ ...kwame, quantity: '5' });
    assert.equal(again.url, order.url);
    await shop.openListing('Bourbon from the lake');
    assert.equal(await shop.left(), 35_000);
  });

  await stage.step('the seller accepts, and the page says so', async () => {
    await isoko.run('sync');
    await isoko.run('order', 'accept', String(order.number), '--sync');
    await shop.waitForState(order, 'accepted');
    assert.equal(await shop.part('order-cancel').count(), 0, 'too late to cancel');
  });

  await stage.step('an order can be cancelled before the seller answers', async () => {
    await shop.openListing('Bourbon from the lake');
    await shop.order({ ...kwame, quantity: '2' });
    await shop.part('order-cancel').click();
    await shop.page.locator('[data-testid=order-state][data-state=cancelled]').waitFor();
    await shop.openListing('Bourbon from the lake');
    assert.equal(await shop.left(), 35_000);
  });
});

story('the storefront speaks the buyer\'s language, and keeps the one she chose', async stage => {
  const { market } = await withCoffee(stage);
  const shop = await stage.storefront(market, { language: 'fr' });
  const language = () => shop.page.locator('html').getAttribute('lang');
  await shop.browse();
  assert.equal(await language(), 'fr');
  await shop.part('lang-zh-Hans').click();
  assert.equal(await language(), 'zh-Hans');
  await shop.openListing('Bourbon from the lake');
  assert.equal(await language(), 'zh-Hans');
});

story('photos are seen as far as they have come', async stage => {
  const market = await stage.market();
  const shop = await stage.storefront(market, { script: true });
  const seller = await Seller.enrolled(market, amina);
  const taken = async colour => ({ thumb: await shop.photo(320, 240, colour), full: await shop.photo(1024, 768, colour) });
  const [first, second, away] = [await taken('#7a4a22'), await taken('#2f6b3a'), await taken('#22447a')];
  const photos = [first, second, away].map(({ thumb, full }) => ({ thumb: nameOf(thumb), full: nameOf(full), blur: '1QcSHQRnh493V4dIh4eXh1h4kJUI' }));
  const listing = await seller.lists({
    product: 'coffee_green', title: 'Bourbon from the lake', form: 'green', photos,
    price: { money: { minor: 1200, currency: 'USD' }, per: 'KGM' }, stock: { market: { g: 40_000 } }, least_order: { g: 1000 },
    origin: { country: 'RW', place: 'Nyamasheke' },
  });
  const pictures = selector => shop.page.locator(selector).evaluateAll(all => Promise.all(all.map(async image => {
    image.loading = 'eager';
    await image.decode();
    return image.naturalWidth;
  })));
  const barred = async () => assert.deepEqual(await barriers(shop.page), []);

  await stage.step('while they are on their way', async () => {
    await shop.browse();
    await shop.part('photo-coming').waitFor();
    assert.deepEqual(await pictures('.photo img'), [5], 'the blur, which the policy lets through');
    await barred();
  });
  await stage.step('when they are there', async () => {
    for (const bytes of [first.thumb, first.full, second.thumb]) await seller.sends(bytes);
    await shop.browse();
    assert.deepEqual(await pictures('.photo img:not(.blur)'), [320]);
    await barred();
    await shop.page.goto(`${market.url}/l/${listing}`);
    assert.equal(await shop.page.locator('[data-testid=photo]').count(), 3);
    assert.equal((await pictures('.photo img:not(.blur)')).length, 2);
    assert.equal(await shop.part('photo-coming').count(), 1);
    await barred();
    await shop.page.locator('.gallery > .photo a').click();
    await shop.page.waitForURL(`**/pictures/${photos[0].full}`);
    await shop.page.goBack();
  });
  assert.deepEqual(stage.faults(), []);
});

story('nobody is kept out of the storefront', async stage => {
  const { market } = await withCoffee(stage);
  const shop = await stage.storefront(market, { script: true });
  const found = [];
  const look = async what => found.push(...(await barriers(shop.page)).map(barrier => `${what}: ${barrier}`));
  await shop.browse();
  await look('the shelf');
  await shop.browse('?q=nothing-like-that');
  await look('an empty shelf');
  await shop.openListing('Bourbon from the lake');
  await look('an offer');
  await shop.fillOrder({ ...kwame, quantity: '', country: '' });
  await look('a form with mistakes');
  await shop.order({ ...kwame, quantity: '5' });
  await look('an order');
  await shop.page.goto(`${market.url}/not-a-page`);
  await look('a page that is not there');
  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});
