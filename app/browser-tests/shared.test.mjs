// A phone that goes through several hands: what was earned stands there only for who asks, and who signs out loses nothing unsent.
import assert from 'node:assert/strict';
import { withCoffee } from './harness/coffee.mjs';
import { Sheet, placeOrder } from './harness/form.mjs';
import { story } from './harness/story.mjs';
import { readable } from './harness/text.mjs';
import { until } from './harness/wait.mjs';

const title = 'Bourbon from the lake';
const kwame = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra', quantity: '5' };

story('what was earned is hidden until it is asked for, over a restart too', async stage => {
  const { market, isoko, id, phone, screen, found, look } = await withCoffee(stage, title);
  const { page } = screen;
  const earned = async () => readable(await screen.part('home-earned').first().textContent({ timeout: 2000 }));
  const inPage = async words => (await page.content()).includes(words);
  await placeOrder(await Sheet.open(`${market.url}/l/${id}`), kwame);
  await isoko.run('sync');
  const { orders } = await isoko.run('order', 'list');
  await isoko.run('order', 'accept', String(orders[0].number));

  await stage.step('60 dollars are to come, and stand there', async () => {
    await screen.open('/home');
    await until('the amount is shown', async () => (await earned()).includes('60.00'));
  });

  await stage.step('one tap, or one key, takes them away; the focus stays where it was', async () => {
    await screen.part('earned-hide').focus();
    await page.keyboard.press('Enter');
    await until('it is gone from the page', async () => !(await inPage('60.00')));
    assert.equal(await screen.part('earned-hide').getAttribute('aria-label'), screen.word('home-earned-show'));
    assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), 'earned-hide');
    await look('hidden');
  });

  await stage.step('nor is it there after a restart, whatever happens meanwhile', async () => {
    await phone.restart();
    await screen.open('/home');
    await screen.part('earned-hide').waitFor();
    assert.equal(await inPage('60.00'), false);
  });

  await stage.step('and it is asked for again', async () => {
    await screen.part('earned-hide').click();
    await until('the amount is shown', async () => (await earned()).includes('60.00'));
  });
  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});

story('signing out is refused while something waits; then nothing of hers is left, and no address leads back', async stage => {
  const { market, id, phone, screen, found, look } = await withCoffee(stage, title);
  const { page } = screen;
  const signOut = async () => {
    await screen.open('/settings');
    await screen.part('sign-out').click();
    await look('asked');
    await screen.part('sign-out-now').click();
  };

  await stage.step('a price that was not sent keeps her here', async () => {
    await phone.network('none');
    await screen.open(`/listings/${id}`);
    await screen.part('listing-price').click();
    await screen.part('listing-price-amount').fill('13.00');
    await screen.part('listing-save').click();
    await until('it waits', async () => (await screen.part('listing-progress').getAttribute('data-progress')) !== 'at_market');
    await signOut();
    await screen.part('sign-out-see').waitFor();
    await look('refused');
    await screen.part('sign-out-see').click();
    await screen.part('waiting-item').waitFor();
  });

  await stage.step('what she only began would be lost: she is told, thinks better of it, and is who she was', async () => {
    await screen.open('/settings');
    await screen.part('sign-out').click();
    await screen.part('sign-out-now').waitFor();
    assert.equal((await screen.text()).includes(screen.word('sign-out-unfinished')), false);
    await screen.open('/listings');
    await screen.press('listings-new');
    await screen.part('editor-next').waitFor();
    await screen.choose('product', 'honey');
    await screen.open('/settings');
    await screen.part('sign-out').click();
    await screen.waitForWord('sign-out-unfinished');
    await screen.part('sign-out-stay').click();
    await screen.part('sign-out').waitFor();
    await screen.open('/home');
    await screen.waitForText('Amina');
  });

  await stage.step('with a signal it goes, and so does she', async () => {
    await phone.network('good');
    await screen.open('/sync');
    await screen.waitForWord('sync-all-there', { seconds: 60 });
    await signOut();
    await screen.part('start-selling').waitFor();
  });

  await stage.step('nothing of hers is left, at no address', async () => {
    for (const path of ['/home', '/listings', `/listings/${id}`, '/orders', '/more', '/profile']) {
      await screen.open(path);
      await page.waitForTimeout(300);
      assert.equal((await page.content()).includes('Amina'), false, path);
      assert.equal((await page.content()).includes(title), false, path);
    }
    const shop = await fetch(`${market.url}/l/${id}`);
    assert.ok((await shop.text()).includes(title), 'at the market it stays');
  });
  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});
