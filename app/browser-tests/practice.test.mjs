// Practice: a whole market inside the phone. It looks like what it is, everything in it works, and nothing real ever hears of it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { withCoffee } from './harness/coffee.mjs';
import { coffee } from './harness/everywhere.mjs';
import { Sheet, placeOrder } from './harness/form.mjs';
import { story } from './harness/story.mjs';
import { readable } from './harness/text.mjs';
import { until } from './harness/wait.mjs';

const title = 'Bourbon from the lake';
const kwame = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra' };
const trainee = { name: 'Trainee Uwase', phone: '+250788999999', village: 'Huye', country: 'RW' };

/** Every file of a folder: its bytes, and when it was last written. */
const folderNow = async folder => {
  const files = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    // What readers of a database tell one another stands in this one; nothing is kept in it.
    if (!entry.isFile() || entry.name.endsWith('-shm')) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files[path] = [createHash('sha256').update(await readFile(path)).digest('hex'), (await stat(path)).mtimeMs];
  }
  return files;
};

const database = files => Object.fromEntries(Object.entries(files).filter(([path]) => path.includes('.sqlite3')));

/** Stands where the real market stood, and counts who knocks. */
const ear = async port => {
  const heard = [];
  const server = createServer(socket => {
    heard.push('somebody knocked');
    socket.destroy();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return { heard, close: () => new Promise(done => server.close(done)) };
};

story('a sale in practice, with every button of the trainer\'s desk; nothing real is touched, and nobody real hears of it', async stage => {
  const { market, isoko, id, phone, screen } = await withCoffee(stage, title);
  const { page } = screen;
  await placeOrder(await Sheet.open(`${market.url}/l/${id}`), { ...kwame, quantity: '5' });
  await isoko.run('sync');
  const real = async () => ({ listings: await isoko.run('listing', 'list'), orders: await isoko.run('order', 'list'), waiting: await isoko.run('waiting') });
  const open = async path => {
    await screen.open(path);
    await page.locator('.app-practice').waitFor();
    assert.equal(readable(await page.locator('.practice-flag').textContent()), screen.word('practice-flag'), path);
  };
  const desk = async network => {
    // The page shows a choice at once; that it holds is what the desk says when it is opened anew.
    await until(`the signal is ${network}`, async () => {
      await open('/trainer');
      const choice = page.locator(`input[name=network][value="${network}"]`);
      await choice.waitFor({ state: 'attached' });
      if (await choice.isChecked()) return true;
      await screen.choose('network', network);
      await page.waitForTimeout(300);
      return false;
    });
  };
  const happens = async what => {
    await open('/trainer');
    await screen.part(what).click();
    const said = screen.part('trainer-said');
    await said.waitFor();
    return readable(await said.textContent());
  };
  const buyer = () => happens('trainer-buyer');
  const list = async title => {
    await open('/listings');
    await screen.part('sell-new').click();
    await page.locator('input[name=product]').first().waitFor({ state: 'attached' });
    await screen.answer({ ...coffee, title }, async () => (await screen.part('listing-progress').count()) > 0);
    await open('/listings');
    await screen.waitForRow(title, 'state-on-this-phone');
  };
  const orders = async () => {
    await open('/orders');
    await page.locator('[data-testid=order-row], .empty').first().waitFor();
    return screen.part('order-row').count();
  };
  let before, files, listening;

  await stage.step('the real phone is without a signal, and somebody else stands where its market was', async () => {
    await screen.open('/more');
    await phone.network('none');
    await market.stop();
    listening = await ear(market.port);
    before = await real();
    assert.equal(before.listings.listings.length, 1);
    assert.equal(before.orders.orders.length, 1);
  });

  await stage.step('into practice: its frame, its word, and nobody there yet', async () => {
    await screen.part('more-practice').click();
    await screen.waitForWord('practice-flag', { seconds: 60 });
    files = await folderNow(isoko.data);
    await screen.waitForWord('welcome-title');
    const frame = await page.locator('.app-practice').evaluate(one => getComputedStyle(one).borderTopWidth);
    assert.ok(Number.parseFloat(frame) >= 4, `the frame is ${frame}`);
    for (const path of ['/listings', '/orders', '/profile', `/listings/${id}`]) {
      await open(path);
      assert.ok(!/Bourbon|Kwame|Amina/.test(await page.content()), `${path} shows nothing real`);
    }
    assert.match(await buyer(), /Nothing is for sale/);
    assert.match(await happens('trainer-other-phone'), /Nothing is for sale/);
  });

  await stage.step('a trainee, whose SMS are on the desk', async () => {
    await open('/enrol');
    await screen.answer(trainee, async () => (await page.locator('#code').count()) > 0);
    await open('/trainer');
    const sms = readable(await screen.part('trainer-sms').first().textContent());
    await open('/enrol/code');
    await screen.answer({ code: /\b\d{6}\b/.exec(sms)[0] }, async () => (await page.locator('nav.tab-bar').count()) > 0);
    await open('/profile');
    await screen.waitForText(trainee.name);
    await screen.waitForWord('profile-done');
  });

  await stage.step('without a signal something is listed, and waits; on 2G it goes', async () => {
    await desk('none');
    await list('Practice coffee');
    await open('/sync');
    await until('it waits', async () => (await screen.part('waiting-item').count()) === 1);
    assert.match(await buyer(), /Nothing is for sale/);
    await desk('2g');
    await open('/listings');
    await screen.waitForRow('Practice coffee', 'state-at-the-market', { seconds: 60 });
  });

  await stage.step('a buyer orders; it is accepted and packed, and what is left is right', async () => {
    await desk('good');
    const [, name] = /^(.+) ordered 5 kg Practice coffee/.exec(await buyer());
    await until('the phone hears of it', async () => (await orders()) === 1);
    await screen.row(name).click();
    await screen.part('order-accept').click();
    await screen.part('order-pack').click();
    await page.locator('[data-testid=order-state][data-state=packed][data-progress=at_market]').waitFor();
    await open('/listings');
    await until('35 kg are left', async () => readable(await screen.row('Practice coffee').textContent()).includes('35 kg'));
  });

  await stage.step('without a signal the next one is not heard of until it is back', async () => {
    await desk('none');
    assert.match(await buyer(), /ordered .* Practice coffee/);
    assert.equal(await orders(), 1);
    await open('/home');
    await desk('good');
    await until('now it is', async () => (await orders()) === 2, { seconds: 60 });
  });

  await stage.step('another phone changes the price: it comes, and who changed it too is asked', async () => {
    const shows = async price => {
      await open('/listings');
      await until(`it costs ${price}`, async () => readable(await screen.row('Practice coffee').textContent()).includes(price));
    };
    assert.match(await happens('trainer-other-phone'), /^Vestine changed the price of Practice coffee on another phone: 10\.80 USD a kilo/);
    await shows('10.80');
    await desk('none');
    await open('/listings');
    await screen.row('Practice coffee').click();
    await screen.part('listing-price').click();
    await screen.part('listing-price-amount').fill('13.00');
    await screen.part('listing-save').click();
    await screen.waitForText('13.00');
    assert.match(await happens('trainer-other-phone'), /9\.72 USD a kilo/);
    await shows('13.00');
    await desk('good');
    await open('/sync');
    await screen.part('question').waitFor({ timeout: 60_000 });
    assert.match(readable(await screen.part('sync-mine').textContent()), /13\.00 USD a kilo/);
    assert.match(readable(await screen.part('sync-theirs').textContent()), /9\.72 USD a kilo/);
    await screen.part('sync-mine').click();
    await screen.waitForWord('sync-all-there');
    await shows('13.00');
  });

  await stage.step('the phone dies while it sends: it comes back, and what it sent is at the market once', async () => {
    const dies = async word => {
      await page.locator('.app-practice').evaluate(one => { one.dataset.before = 'the end'; });
      await screen.part('trainer-death').click();
      await screen.waitForWord(word, { seconds: 60 });
      assert.equal(await page.locator('.app-practice').count(), 1);
      assert.equal(await page.locator('[data-before]').count(), 0, 'these are the screens of the phone that was switched on again');
      await page.locator('nav.tab-bar').waitFor();
    };
    await desk('none');
    await list('Second coffee');
    await open('/trainer');
    await dies('trainer-died-quiet');
    await open('/listings');
    await screen.waitForRow('Second coffee', 'state-on-this-phone');
    await open('/trainer');
    // At once, before the phone has noticed that there is a signal.
    await screen.choose('network', 'good');
    await dies('trainer-died');
    await open('/listings');
    await screen.waitForRow('Second coffee', 'state-at-the-market', { seconds: 60 });
    assert.equal(await page.getByTestId('listing-card').filter({ hasText: 'Second coffee' }).count(), 1);
    await open('/sync');
    await screen.waitForWord('sync-all-there');
    assert.match(await buyer(), /ordered 5 kg Second coffee/);
    await until('the phone hears of it', async () => (await orders()) === 3);
    await open('/listings');
    await until('35 kg are left', async () => readable(await screen.row('Second coffee').textContent()).includes('35 kg'));
  });

  const deadline = async () => {
    await open('/orders');
    const row = screen.row('Second coffee');
    await until('its deadline is known', async () => readable(await row.textContent()).includes('Answer '));
    return /Answer [a-z ]+/i.exec(readable(await row.textContent()))[0];
  };
  await stage.step('a day passes, and another: first there is less time to answer, then none', async () => {
    const before = await deadline();
    assert.match(await happens('trainer-day'), /^A day has passed in practice/);
    const after = await deadline();
    assert.notEqual(after, before);
    assert.match(after, /tomorrow|this/);
    await happens('trainer-day');
    assert.match(await deadline(), /time is up/);
  });

  await stage.step('another day she finds everything as she left it', async () => {
    assert.deepEqual(await folderNow(isoko.data), files, 'no file of the real phone was written');
    await phone.restart();
    await screen.open('/more');
    assert.equal(await page.locator('.practice-flag').count(), 0, 'the phone opens as the real one');
    await screen.part('more-practice').click();
    await screen.waitForWord('practice-flag', { seconds: 60 });
    assert.equal(await orders(), 3);
    assert.match(await deadline(), /time is up/, 'the days that passed are over');
  });

  await stage.step('start over: nobody and nothing is there, and it is still practice', async () => {
    await open('/trainer');
    await screen.part('trainer-start-over').click();
    await screen.waitForWord('welcome-title', { seconds: 60 });
    await open('/listings');
    await screen.waitForWord('listings-empty');
    await open('/trainer');
    assert.equal(await screen.part('trainer-sms').count(), 0);
    assert.match(await happens('trainer-other-phone'), /Nothing is for sale/);
  });

  await stage.step('back to the real phone: all as it was, to the byte, and nobody knocked at its market', async () => {
    // Each start of the phone leaves its mark beside the database.
    assert.deepEqual(database(await folderNow(isoko.data)), database(files));
    await open('/more');
    await screen.part('more-real').click();
    await until('the real home', async () => (await page.locator('.practice-flag').count()) === 0 && (await screen.text()).includes('Amina'));
    await screen.open('/trainer');
    await screen.waitForWord('trainer-closed');
    await screen.open('/listings');
    await screen.waitForText(title);
    assert.ok(!(await page.content()).includes('Practice coffee'));
    assert.deepEqual(listening.heard, []);
    await listening.close();
    assert.deepEqual(await real(), before);
  });

  await stage.step('and its market knows of nothing but what is real', async () => {
    await market.start();
    await phone.network('good');
    const shelf = await Sheet.open(market.url);
    assert.ok(shelf.html.includes(title) && !shelf.html.includes('Practice coffee'));
    assert.ok(!(await market.sms()).some(({ to }) => to === trainee.phone));
  });
  assert.deepEqual(stage.faults(), []);
});
