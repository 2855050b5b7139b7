// A phone whose clock is wrong: it says so, quietly, keeps nothing from anybody, and what was done later still counts as later.
import assert from 'node:assert/strict';
import { barriers } from './harness/browser.mjs';
import { twoPhones } from './harness/cooperative.mjs';
import { Sheet, placeOrder } from './harness/form.mjs';
import { story } from './harness/story.mjs';
import { readable } from './harness/text.mjs';
import { until } from './harness/wait.mjs';

const title = 'Bourbon from the lake';
const kwame = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra' };
const DAY = 24 * 60;

for (const [how, minutes] of [['400 days slow', -400 * DAY], ['400 days fast', 400 * DAY]]) {
  story(`a clock that is ${how}: a quiet note, and the order of things is right`, async stage => {
    const { market, id, hers, other, phone, screen, setPrice, setTitle } = await twoPhones(stage, title, '--clock-off', String(minutes));
    const titleAtMarket = async () => {
      await other.run('sync');
      return (await other.run('listing', 'show', id)).row.title;
    };
    const nothingWaits = () => until('nothing waits', async () => {
      await screen.open('/sync');
      return (await screen.text()).includes(screen.word('sync-all-there'));
    }, { seconds: 60, every: 500 });

    await stage.step('a note on home and where things wait, and no lock', async () => {
      for (const path of ['/home', '/sync']) {
        await screen.open(path);
        const note = screen.part('note-clock');
        await until(`${path} tells of the clock`, async () => (await note.count()) === 1, { seconds: 60 });
        assert.equal(await note.locator('.banner-rest').count(), 1, 'grey and calm');
        // The market's time to the minute, or the one after it.
        const now = new Date();
        const said = /\b\d\d:\d\d\b/.exec(readable(await note.textContent()))?.[0];
        const around = [-1, 0, 1].map(more => new Date(now.getTime() + more * 60_000));
        assert.ok(around.some(at => said?.endsWith(`:${String(at.getUTCMinutes()).padStart(2, '0')}`)), `${said} is the market's time`);
        assert.deepEqual(await barriers(screen.page), []);
        assert.equal(await screen.part('lock-open').count(), 0);
      }
    });

    await stage.step('what she does goes to the market', async () => {
      await setPrice('12.50');
      await nothingWaits();
      await other.run('sync');
      assert.equal((await other.run('listing', 'show', id)).row.price.money.minor, 1250);
    });

    await stage.step('the other one writes after her: that counts, although it comes before hers', async () => {
      await phone.network('none');
      await setTitle('Hers, first');
      await other.run('listing', 'edit', id, '--title', 'The other one, second', '--sync');
      await phone.network('good');
      await nothingWaits();
      assert.equal(await titleAtMarket(), 'The other one, second');
    });

    await stage.step('she writes after the other one: that counts', async () => {
      await phone.network('none');
      await other.run('listing', 'edit', id, '--title', 'The other one, third', '--sync');
      await setTitle('Hers, fourth');
      await phone.network('good');
      await nothingWaits();
      assert.equal(await titleAtMarket(), 'Hers, fourth');
    });

    await stage.step('what waits is as old as it is, and an order is due by the market\'s time', async () => {
      await placeOrder(await Sheet.open(`${market.url}/l/${id}`), { ...kwame, quantity: '5' });
      await screen.open('/orders');
      await until('the order is there', async () => (await screen.part('order-row').count()) === 1, { seconds: 60 });
      const order = await screen.part('order-row').getAttribute('data-id');
      const due = async where => {
        await screen.open(`/orders/${order}`);
        await screen.part('order-accept').waitFor();
        return readable(await screen.page.locator(where).first().textContent());
      };
      const wrong = await due('.banner');
      await phone.network('none');
      await screen.part('order-accept').click();
      await screen.open('/sync');
      await screen.part('waiting-item').locator('summary').first().click();
      assert.match(await screen.text(), /Waits since today/);
      await phone.network('good');
      await nothingWaits();
      await until('the market knows', async () => { await other.run('sync'); return (await other.order((await other.run('order', 'list')).orders[0].number)).state === 'accepted'; });
      assert.match(wrong, /^Answer by \S+/);
      assert.doesNotMatch(wrong, /20\d\d/, 'no date of another year');
    });
    assert.deepEqual(stage.faults(), []);
    assert.equal((await hers.run('status')).waiting, 0);
  });
}
