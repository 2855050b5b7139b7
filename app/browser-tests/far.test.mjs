// Far from any signal everything can be changed, nothing is lost when the phone falls, and all of it is at the market afterwards.
import assert from 'node:assert/strict';
import { capture } from './harness/captures.mjs';
import { withCoffee } from './harness/coffee.mjs';
import { story } from './harness/story.mjs';
import { until } from './harness/wait.mjs';

const title = 'Bourbon from the lake';
const better = 'Bourbon, washed at the lake';
const words = 'Dried for three weeks on raised beds.';

story('everything about a listing is changed without a signal, is there after a fall, and comes to the market', async stage => {
  const { market, isoko, id, phone, screen, says } = await withCoffee(stage, title);
  const { page } = screen;
  const shop = await stage.storefront(market);
  const progress = () => screen.part('listing-progress').getAttribute('data-progress');
  await phone.network('none');
  await screen.open(`/listings/${id}`);

  await stage.step('its words, its price, how much there is, its photo; and it is put aside', async () => {
    await screen.part('listing-words').click();
    await screen.part('listing-title').fill(better);
    await screen.part('listing-description').fill(words);
    await screen.part('listing-save').click();
    await screen.waitForText(words);
    await screen.part('listing-price').click();
    await screen.part('listing-price-amount').fill('13.50');
    await screen.part('listing-save').click();
    await screen.waitForText('13.50');
    await screen.part('stock-add').click();
    await page.locator('#amount').fill('5');
    await screen.part('listing-save').click();
    await says('stock-left', '45 kg');
    await screen.part('photo-choose').setInputFiles([{ name: 'one.jpg', mimeType: 'image/jpeg', buffer: await capture(page, 3, 800, 600) }]);
    await until('the photo is there', async () => (await screen.part('photo').count()) === 1, { seconds: 60 });
    await screen.part('listing-pause').click();
    await screen.part('listing-publish').waitFor();
  });

  await stage.step('and the language', async () => {
    await screen.open('/settings');
    await screen.part('settings-language').click();
    await screen.choose('language', 'fr');
    await screen.waitForText('Français');
    screen.language = 'fr';
    await screen.waitForWord('language-title');
    await screen.press('language-next');
    await screen.waitForWord('settings-title');
  });

  const everything = async (where, state) => {
    await screen.open(`/listings/${id}`);
    await until(`${where}: its title`, async () => (await screen.text()).includes(better));
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr', where);
    const text = await screen.text();
    for (const part of [words, '13,50', '45 kg', screen.word('listing-publish')]) assert.ok(text.includes(part), `${where}: ${part} is in ${text}`);
    assert.equal(await screen.part('photo').count(), 1, where);
    await until(`${where}: ${state}`, async () => (await progress()) === state, { seconds: 60 });
  };

  await stage.step('all of it is there, on this phone, also after the battery fell out', async () => {
    await everything('before', 'on_this_phone');
    await phone.pullThePlug();
    await phone.start();
    await everything('afterwards', 'on_this_phone');
    await screen.waitForWord('state-on-this-phone');
    await screen.open('/listings');
    await screen.waitForRow(better, 'state-on-this-phone');
    await screen.open('/sync');
    await until('each of them waits', async () => (await screen.part('waiting-item').count()) >= 5);
    const why = await screen.part('waiting-item').evaluateAll(found => found.map(one => one.dataset.why));
    assert.ok(why.every(one => one === 'signal'), `${why}`);
    await shop.browse();
    await shop.openListing(title);
    assert.equal(await shop.left(), 40_000, 'buyers see what was there before');
  });

  await stage.step('with a signal all of it is at the market', async () => {
    await phone.network('good');
    await everything('at the market', 'at_market');
    await screen.open('/sync');
    await screen.waitForWord('sync-all-there', { seconds: 60 });
    await screen.open(`/listings/${id}`);
    await until('the photo, too', async () => (await screen.part('photo').first().getAttribute('data-at-market')) === 'true', { seconds: 60 });
    const { row } = await isoko.run('listing', 'show', id);
    assert.deepEqual([row.title, row.description, row.price.money.minor, row.stock.market, row.state, row.photos.length],
      [better, words, 1350, { g: 45_000 }, 'paused', 1]);
    await shop.browse();
    assert.equal(await shop.card(better).count(), 0, 'what is put aside is not for sale');
    await screen.part('listing-publish').click();
    await shop.waitForListing(better, { seconds: 60 });
    await shop.openListing(better);
    assert.equal(await shop.left(), 45_000);
    assert.ok((await shop.page.content()).includes(words));
  });
  assert.deepEqual(stage.faults(), []);
});

story('who she is, is said and put right without a signal; the market hears only the last of it', async stage => {
  const market = await stage.market();
  const phone = await stage.phone(market);
  const screen = await stage.screen(phone);
  await phone.network('none');
  await screen.open('/language');
  await screen.choose('language', 'en');
  await screen.press('language-next');
  await screen.press('welcome-start');
  await screen.answer({ name: 'Amina', phone: '+250788123456', village: 'Nyamasheke', country: 'RW' },
    async () => (await screen.part('sell-new').count()) > 0 || (await screen.part('code-later').count()) > 0);
  const is = async (name, village) => {
    await screen.open('/profile');
    await until(`she is ${name} of ${village}`, async () => {
      const text = await screen.text();
      return text.includes(name) && text.includes(village) && text.includes(screen.word('profile-new'));
    });
  };
  await is('Amina', 'Nyamasheke');
  await screen.part('profile-correct').click();
  await screen.part('enrol-name').fill('Amina Uwase');
  await screen.part('enrol-village').fill('Kibuye');
  await screen.part('enrol-next').click();
  await is('Amina Uwase', 'Kibuye');
  await phone.pullThePlug();
  await phone.start();
  await is('Amina Uwase', 'Kibuye');
  assert.deepEqual(await market.sms(), []);
  await phone.network('good');
  const code = await market.lastCode('+250788123456');
  await screen.open('/enrol/code');
  await screen.answer({ code }, async () => (await screen.page.locator('nav.tab-bar').count()) > 0);
  await screen.open('/profile');
  await screen.waitForWord('profile-done');
  await screen.waitForText('Kibuye');
  assert.deepEqual(stage.faults(), []);
});
