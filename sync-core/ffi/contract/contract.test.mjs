// What a phone's system calls while nobody looks, from the languages that call it, against a market and a phone as processes.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Isoko } from '../../../app/browser-tests/harness/isoko.mjs';
import { Market } from '../../../app/browser-tests/harness/market.mjs';
import { Sheet, placeOrder } from '../../../app/browser-tests/harness/form.mjs';
import { Caller } from './caller.mjs';
import { Line } from './line.mjs';

const MADE = process.env.ISOKO_CONTRACT ?? fileURLToPath(new URL('made', import.meta.url));
const JNA = process.env.ISOKO_JNA ?? '/usr/share/java/jna.jar';
const JNI = process.env.ISOKO_JNI ?? '/usr/lib/x86_64-linux-gnu/jni';

const LANGUAGES = {
  Kotlin: ['java', '-cp', `${join(MADE, 'contract.jar')}:${JNA}`, `-Djna.library.path=${MADE}`, `-Djna.boot.library.path=${JNI}`, 'ContractKt'],
  Python: ['python3', fileURLToPath(new URL('contract.py', import.meta.url)), MADE],
};

const MINUTE = '60000';
const amina = { name: 'Amina Uwase', phone: '+250788123456', village: 'Nyamasheke', country: 'RW' };
const coffee = title => [
  ...['listing', 'add', '--product', 'coffee_green', '--title', title, '--form', 'green'],
  ...['--amount', '40', '--price', '12.00', '--currency', 'USD'],
];
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

for (const [language, command] of Object.entries(LANGUAGES)) {
  describe(language, () => {
    let folder, market, line, isoko, data, caller;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'isoko-contract-'));
      market = await Market.open(folder);
      line = await Line.to(market.url);
      data = join(folder, 'app');
      isoko = await Isoko.enrolled(join(data, 'phone'), market, amina);
      caller = new Caller(command);
    });
    after(async () => {
      await caller?.stop();
      await line?.close();
      await market?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    const nothingWaits = async () => assert.equal((await isoko.run('status')).waiting, 0);
    const atMarket = async title => (await fetch(`${market.url}/`).then(answer => answer.text())).split(title).length - 1;

    test('a folder that is not there, one that cannot be one, and no address are said', async () => {
      assert.equal(await caller.refused('open', 'lost', join(folder, 'nowhere'), line.url), 'folder');
      await writeFile(join(folder, 'file'), '');
      assert.equal(await caller.refused('open', 'lost', join(folder, 'file'), line.url), 'folder');
      assert.equal(await caller.refused('open', 'lost', data, 'ftp://market'), 'market');
      await mkdir(join(folder, 'damaged', 'phone'), { recursive: true });
      await writeFile(join(folder, 'damaged', 'phone', 'isoko.sqlite3'), 'not a store at all, and longer than a header is');
      assert.equal(await caller.refused('open', 'lost', join(folder, 'damaged'), line.url), 'other');
    });

    test('what was done on the phone goes out, and nothing is left', async () => {
      await isoko.run(...coffee('Bourbon washed'));
      await caller.call('open', 'phone', data, line.url);
      assert.equal((await caller.members('badge', 'phone')).waiting, 1);
      const report = await caller.members('sync', 'phone', MINUTE);
      assert.deepEqual([report.ended, report.reached, report.answered, report.waiting, report.why], ['finished', 'true', 1, 0, '']);
      assert.ok(report.bytes_up > 0 && report.bytes_down > 0);
      await nothingWaits();
      assert.equal(await atMarket('Bourbon washed'), 1);
    });

    test('the language is the one that was chosen in the app', async () => {
      assert.deepEqual(await caller.call('language', 'phone'), []);
      await writeFile(join(data, 'preferences.json'), '{ "locale": "rw", "theme": "sun", "text": "large" }');
      assert.deepEqual(await caller.call('language', 'phone'), ['rw']);
    });

    test('a deadline in the middle loses nothing, and the next sync goes on', async () => {
      await isoko.run(...coffee('Cut by a deadline'));
      line.hold();
      const cut = await caller.members('sync', 'phone', '1500');
      assert.deepEqual([cut.ended, cut.waiting, cut.why, cut.answered], ['deadline', 1, 'time', 0]);
      line.cut();
      const done = await caller.members('sync', 'phone', MINUTE);
      assert.deepEqual([done.ended, done.waiting], ['finished', 0]);
      assert.equal(await atMarket('Cut by a deadline'), 1);
    });

    test('it is called off from another thread', async () => {
      await isoko.run(...coffee('Called off'));
      line.hold();
      const syncing = caller.members('sync', 'phone', MINUTE);
      await pause(700);
      await caller.call('cancel', 'phone');
      assert.equal((await syncing).ended, 'cancelled');
      line.cut();
      // That one is over: the next is not called off by it.
      assert.deepEqual([(await caller.members('sync', 'phone', MINUTE)).ended, await atMarket('Called off')], ['finished', 1]);
    });

    test('two callers at once, with a hold each, both hear how it ended', async () => {
      await caller.call('open', 'other', data, line.url);
      await isoko.run(...coffee('Two at once'));
      const both = await Promise.all(['phone', 'other', 'phone'].map(hold => caller.members('sync', hold, MINUTE)));
      for (const report of both) assert.deepEqual([report.ended, report.waiting], ['finished', 0]);
      assert.equal(await atMarket('Two at once'), 1);
      await caller.call('shut', 'other');
      assert.equal(await caller.refused('sync', 'other', MINUTE), 'closed');
      assert.equal((await caller.members('badge', 'phone')).waiting, 0, 'the other hold goes on');
    });

    test('a second process on the same folder writes all the while', async () => {
      const titles = Array.from({ length: 8 }, (_, at) => `Beside the worker ${at}`);
      const writing = (async () => { for (const title of titles) await isoko.run(...coffee(title), ...(title.endsWith('5') ? ['--sync'] : [])); })();
      let busy = true;
      writing.finally(() => { busy = false; });
      while (busy) await caller.members('sync', 'phone', '400');
      await writing;
      assert.equal((await caller.members('sync', 'phone', MINUTE)).waiting, 0);
      await nothingWaits();
      for (const title of titles) assert.equal(await atMarket(title), 1, title);
    });

    test('a new order is announced once', async () => {
      const listing = await isoko.run('listing', 'list', '--search', 'Bourbon').then(({ listings }) => listings[0].id);
      await placeOrder(await Sheet.open(`${market.url}/l/${listing}`), { quantity: '3', name: 'Li Wei', country: 'CN', address: 'Shanghai' });
      assert.deepEqual(await caller.call('unannounced', 'phone'), []);
      assert.equal((await caller.members('sync', 'phone', MINUTE)).changed > 0, true);
      const orders = await caller.call('unannounced', 'phone');
      assert.equal(orders.length, 1);
      assert.equal((await caller.members('badge', 'phone')).orders_to_answer, 1);
      await caller.call('announced', 'phone', ...orders);
      assert.deepEqual(await caller.call('unannounced', 'phone'), []);
    });

    test('without a market it says so, and nothing is lost', async () => {
      await isoko.run(...coffee('Nobody answers'));
      await market.stop();
      const report = await caller.members('sync', 'phone', MINUTE);
      assert.deepEqual([report.ended, report.reached, report.waiting], ['finished', 'false', 1]);
      assert.ok(['nonetwork', 'market'].includes(report.why), report.why);
      await market.start();
      assert.equal((await caller.members('sync', 'phone', MINUTE)).waiting, 0);
      assert.equal(await atMarket('Nobody answers'), 1);
    });

    // What Android's jobs run, with the real library and a real market.
    test("the app's own rounds", { skip: language !== 'Kotlin' && 'is written in Kotlin' }, async () => {
      const before = await caller.members('badge', 'phone');
      const listing = await isoko.run('listing', 'list', '--search', 'Bourbon').then(({ listings }) => listings[0].id);
      await placeOrder(await Sheet.open(`${market.url}/l/${listing}`), { quantity: '2', name: 'Ana', country: 'ES', address: 'Vigo' });
      await isoko.run(...coffee('In a round'));
      const round = (time = MINUTE) => caller.members('round', 'job', data, line.url, time);
      const said = await round();
      assert.deepEqual(said, { notice: `1/${before.orders_to_answer + 1}/rw`, over: '', after: '' }, 'all is sent, the order is announced');
      assert.equal(await atMarket('In a round'), 1);
      assert.equal((await round()).notice, undefined, 'once');
      // The system takes its time back in the middle: another round is wanted at once.
      await isoko.run(...coffee('In a stopped round'));
      line.hold();
      const stopped = round();
      await pause(700);
      await caller.call('stop', 'job');
      assert.deepEqual(await stopped, { over: 'any', after: 0 });
      // Out of time, and nothing moved: later.
      assert.deepEqual(await round('12000'), { over: 'any', after: 15 * 60_000 });
      line.cut();
      assert.deepEqual(await round(), { over: '', after: '' });
      assert.equal(await atMarket('In a stopped round'), 1);
    });

    test('letting go in the middle ends the sync', async () => {
      await isoko.run(...coffee('Let go'));
      line.hold();
      const syncing = caller.members('sync', 'phone', MINUTE);
      await pause(700);
      await caller.call('shut', 'phone');
      assert.equal((await syncing).ended, 'cancelled');
      line.cut();
      await isoko.run('sync');
      assert.equal(await atMarket('Let go'), 1);
    });
  });
}
