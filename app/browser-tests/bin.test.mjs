// What was put away comes back; and who she is.
import assert from 'node:assert/strict';
import { withCoffee } from './harness/coffee.mjs';
import { story } from './harness/story.mjs';
import { until } from './harness/wait.mjs';

const title = 'Bourbon from the lake';

story('a draft and a listing go into the bin, and come back, without a network', async stage => {
  const { phone, screen, id, isoko, part, found, look } = await withCoffee(stage, title);
  const { page } = screen;
  await phone.network('none');

  await stage.step('an empty bin says what it is for', async () => {
    await screen.open('/more');
    await screen.part('more-bin').click();
    await screen.waitForWord('bin-empty');
    await until('a screen reader is told where it is', () => page.evaluate(() => document.activeElement?.tagName === 'H1'));
    await look('an empty bin');
  });

  await stage.step('a draft is thrown away, and is still there after the phone fell', async () => {
    await screen.open('/listings');
    await screen.part('sell-new').click();
    await page.waitForURL(/\/editor\//);
    const draft = new URL(page.url()).pathname.split('/')[2];
    await screen.choose('product', 'honey');
    await page.waitForTimeout(500);
    await screen.open(`/editor/${draft}/7`);
    await screen.part('editor-throw-away').click();
    await screen.waitForWord('editor-thrown-away');
    await phone.pullThePlug();
    await phone.start();
    await screen.open('/bin');
    await until('it is in the bin', async () => (await part('bin-draft')).includes(screen.word('product-honey')));
    await look('a draft in the bin');
    await screen.open('/listings');
    assert.equal(await screen.part('draft-card').count(), 0);
  });

  await stage.step('a listing is removed', async () => {
    await screen.open(`/listings/${id}`);
    await screen.part('listing-remove').click();
    await screen.waitForWord('listing-removed-now');
    await screen.open('/bin');
    await until('it is in the bin', async () => (await part('bin-listing')).includes(title));
    await look('a full bin');
  });

  await stage.step('both come back, the one by keyboard', async () => {
    const backs = screen.part('bin-back');
    assert.equal(await backs.count(), 2);
    await backs.first().focus();
    await page.keyboard.press('Enter');
    await screen.waitForWord('bin-draft-back');
    await until('one is left', async () => (await backs.count()) === 1);
    await backs.first().click();
    await screen.waitForWord('bin-listing-back');
    await screen.waitForWord('bin-empty');
    await screen.open('/listings');
    await screen.part('draft-card').waitFor();
    await screen.waitForWord('listings-paused');
    await phone.network('good');
    await until('the market has it back', async () => { await isoko.run('sync'); return (await isoko.run('status')).waiting === 0; }, { seconds: 60 });
    const { row } = await isoko.run('listing', 'show', id);
    assert.equal(row.state, 'paused');
  });

  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});

story('who she is, confirmed and fixed; and in practice somebody else', async stage => {
  const { screen, part, says, found, look } = await withCoffee(stage, title);
  await screen.open('/more');
  await screen.part('more-profile').click();
  await says('profile-name', 'Amina Uwase');
  await says('profile-phone', '+250788123456');
  await says('profile-state', screen.word('profile-done'));
  await says('profile-fixed', screen.word('profile-fixed'));
  await look('who she is');
  await screen.page.locator('.top-bar-back button').click();
  await screen.part('more-practice').click();
  await screen.waitForWord('practice-flag', { seconds: 60 });
  await screen.open('/profile');
  await until('it is read', async () => (await screen.text()).includes(screen.word('more-nobody')));
  assert.ok(!(await part('profile-enrol')).includes('Amina'));
  await look('nobody yet');
  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});
