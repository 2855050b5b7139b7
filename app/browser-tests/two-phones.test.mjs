// Two phones of one seller: they ask when they disagree, and carry for one another.
import assert from 'node:assert/strict';
import { barriers } from './harness/browser.mjs';
import { twoPhones } from './harness/cooperative.mjs';
import { story } from './harness/story.mjs';
import { readable } from './harness/text.mjs';
import { until } from './harness/wait.mjs';

const title = 'Bourbon from the lake';

for (const [answer, minor] of [['sync-mine', 1300], ['sync-theirs', 1150]]) {
  story(`two phones change a price: a question, ${answer === 'sync-mine' ? 'mine' : 'the other one'} is kept, and both agree`, async stage => {
    const { id, hers, other, phone, screen, price, setPrice } = await twoPhones(stage, title);
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
  const { id, hers, other, screen, price } = await twoPhones(stage, title);
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
