// Two phones of one seller: they ask when they disagree, and carry for one another.
import assert from 'node:assert/strict';
import { barriers } from './harness/browser.mjs';
import { Seller } from './harness/seller.mjs';
import { story } from './harness/story.mjs';
import { readable } from './harness/text.mjs';
import { until } from './harness/wait.mjs';

const coop = { name: 'Nyamasheke Coffee', phone: '+250788000000', village: 'Nyamasheke', country: 'RW' };
const amina = { ...coop, name: 'Amina Uwase', phone: '+250788123456' };
const marie = { ...coop, name: 'Marie Mukamana', phone: '+250788654321' };

const twoPhones = async stage => {
  const market = await stage.market();
  const cooperative = await Seller.enrolled(market, coop);
  const hers = await stage.prepared(market, { ...amina, ...(await cooperative.invite()) });
  await hers.run(
    ...['listing', 'add', '--product', 'coffee_green', '--title', 'Bourbon from the lake', '--form', 'green', '--sync'],
    ...['--amount', '40', '--price', '12.00', '--currency', 'USD'],
  );
  const { id } = await hers.onlyListing();
  const other = await stage.isoko(market, { ...marie, ...(await cooperative.invite()) });
  await other.run('sync');
  const phone = await stage.phone(market);
  const screen = await stage.screen(phone);
  const price = async isoko => (await isoko.run('listing', 'show', id)).row.price.money.minor;
  const setPrice = async amount => {
    await screen.open(`/listings/${id}`);
    await screen.part('listing-price').click();
    await screen.part('listing-price-amount').fill(amount);
    await screen.part('listing-save').click();
    await screen.waitForText(amount);
  };
  return { id, hers, other, phone, screen, price, setPrice };
};

for (const [answer, minor] of [['sync-mine', 1300], ['sync-theirs', 1150]]) {
  story(`two phones change a price: a question, ${answer === 'sync-mine' ? 'mine' : 'the other one'} is kept, and both agree`, async stage => {
    const { id, hers, other, phone, screen, price, setPrice } = await twoPhones(stage);
    await phone.network('none');
    await setPrice('13.00');
    await other.run('listing', 'edit', id, '--price', '11.50', '--currency', 'USD', '--sync');
    await phone.network('good');
    await screen.open('/sync');
    await screen.part('question').waitFor();
    const side = async name => readable(await screen.part(name).textContent());
    assert.match(await side('sync-mine'), /You, on this phone · today, \d\d:\d\d.*13\.00 USD a kilo/);
    assert.match(await side('sync-theirs'), /Another of your phones · today, \d\d:\d\d.*11\.50 USD a kilo/);
    assert.deepEqual(await barriers(screen.page), []);
    await screen.part(answer).click();
    await screen.waitForWord('sync-all-there');
    await until('both have the same price', async () => {
      await other.run('sync');
      return (await price(other)) === minor && (await price(hers)) === minor;
    });
    assert.deepEqual(stage.faults(), []);
  });
}

story('a file of the other phone is taken in, and goes from here', async stage => {
  const { id, hers, other, screen, price } = await twoPhones(stage);
  await other.run('listing', 'edit', id, '--price', '14.00', '--currency', 'USD');
  const { path } = await other.run('export');
  await screen.open('/sync');
  const chooser = screen.page.locator('#import-file');
  await until('the page listens', async () => {
    await chooser.setInputFiles(path);
    return (await screen.part('import-result').count()) > 0;
  }, { every: 1000, seconds: 60 });
  await until('it was sent from here', async () => (await hers.run('status')).waiting === 0 && (await price(hers)) === 1400);
  await chooser.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await screen.waitForWord('problem-other-file');
  assert.deepEqual(await barriers(screen.page), []);
  assert.deepEqual(stage.faults(), []);
});
