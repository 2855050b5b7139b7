// Pictures arrive, whatever breaks, also with clients that know nothing of Isoko and only speak tus.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as tus from 'tus-js-client';
import { Market } from '../../app/browser-tests/harness/market.mjs';
import { Seller } from '../../app/browser-tests/harness/seller.mjs';
import { Cutter } from './cutter.mjs';

const PICTURES = 20;
const CUTS = 6;
const CHUNK = 16 * 1024;

const PYTHON = process.env.ISOKO_PYTHON ?? fileURLToPath(new URL('.venv/bin/python', import.meta.url));
const here = name => fileURLToPath(new URL(name, import.meta.url));

const python = async (...args) => {
  // Nothing on this machine is asked by way of a proxy.
  const child = spawn(PYTHON, args, { stdio: ['ignore', 'inherit', 'pipe'], env: { ...process.env, NO_PROXY: '*', no_proxy: '*' } });
  let said = '';
  child.stderr.on('data', data => { said += data; });
  const [code] = await once(child, 'close');
  assert.equal(code, 0, said);
};

const withPython = which => ({ endpoint, token, file, name }) => python(here('clients.py'), which, endpoint, token, file, name, String(CHUNK));

const withTusJs = ({ endpoint, token, bytes, name }) =>
  new Promise((resolve, reject) => {
    const upload = new tus.Upload(bytes, {
      endpoint,
      headers: { Authorization: `Bearer ${token}` },
      metadata: { sha256: name, filename: 'photo.jpg' },
      chunkSize: CHUNK,
      uploadDataDuringCreation: true,
      retryDelays: Array(60).fill(20),
      // The market answers a request whose connection broke off in the middle with 400: to try again is right.
      onShouldRetry: error => ![401, 404, 410, 413, 415, 422].includes(error.originalResponse?.getStatus()),
      onError: reject,
      onSuccess: resolve,
    });
    upload.start();
  });

const CLIENTS = { tuspy: withPython('tuspy'), 'tuspy with checksums': withPython('tuspy-checksums'), aiotus: withPython('aiotus'), 'tus-js-client': withTusJs };

let folder;
let market;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isoko-tus-'));
  market = await Market.open(folder);
});
after(async () => {
  await market?.stop();
  await rm(folder, { recursive: true, force: true });
});

const pictures = async (of, seed) => {
  const at = join(folder, of.replaceAll(' ', '-'));
  await python(here('pictures.py'), at, seed, String(PICTURES));
  const files = (await readdir(at)).sort();
  return Promise.all(files.map(async name => {
    const bytes = await readFile(join(at, name));
    return { file: join(at, name), bytes, name: createHash('sha256').update(bytes).digest('hex') };
  }));
};

for (const [number, [client, send]] of Object.entries(CLIENTS).entries()) {
  test(`${client}: ${PICTURES} pictures over connections that break`, { timeout: 300_000 }, async t => {
    const seller = await Seller.enrolled(market, { name: 'Amina', phone: `+25078800000${number}` });
    const all = await pictures(client, `isoko ${number}`);
    const sizes = all.map(({ bytes }) => bytes.length);
    assert.ok(Math.max(...sizes) > 60_000 && Math.max(...sizes) <= 80_000 && Math.min(...sizes) < 10_000, `${sizes}`);
    assert.deepEqual(await seller.wanted(all.map(({ name }) => name)), all.map(({ name }) => name));
    const cutter = await new Cutter(1000 + number).open(market.port);
    t.after(() => cutter.close());
    const sums = { cuts: 0, length: 0, sent: 0 };
    for (const picture of all) {
      cutter.begin(CUTS);
      await send({ ...picture, endpoint: `${cutter.url}/v1/uploads`, token: seller.token });
      assert.ok(cutter.cut >= 2, `cut ${cutter.cut} times`);
      const answer = await fetch(`${market.url}/pictures/${picture.name}`);
      assert.equal(answer.status, 200);
      assert.ok(Buffer.from(await answer.arrayBuffer()).equals(picture.bytes), 'to the byte');
      sums.cuts += cutter.cut;
      sums.length += picture.bytes.length;
      sums.sent += cutter.bodies;
    }
    assert.deepEqual(await seller.wanted(all.map(({ name }) => name)), []);
    const twice = sums.sent - sums.length;
    assert.ok(twice >= 0, 'nothing can arrive that was not sent');
    t.diagnostic(`${sums.length} bytes, ${sums.cuts} cuts, ${twice} bytes sent twice (${((100 * twice) / sums.length).toFixed(1)} %)`);
  });
}
