// Photos: taken where there is no signal, arranged, and at the market when it is back; what is no photo says so.
import assert from 'node:assert/strict';
import { capture } from './harness/captures.mjs';
import { withCoffee } from './harness/coffee.mjs';
import { story } from './harness/story.mjs';
import { until } from './harness/wait.mjs';

const title = 'Bourbon from the lake';

story('photos are taken without a signal, arranged, and buyers see them when it is back', async stage => {
  const { market, id, phone, screen, found, look } = await withCoffee(stage, title);
  const shop = await stage.storefront(market);
  const photos = screen.page.getByTestId('photo');
  const names = () => photos.evaluateAll(found => found.map(one => one.dataset.name));
  const choose = files => screen.page.getByTestId('photo-choose').setInputFiles(files);
  const file = (name, buffer, mimeType = 'image/jpeg') => ({ name, mimeType, buffer });
  const there = count => until(`${count} photos`, async () => (await photos.count()) === count, { seconds: 60 });
  const loaded = page => page.locator('img').first().evaluate(image => image.complete && image.naturalWidth);

  await stage.step('two photos of megapixels, without a network', async () => {
    await phone.network('none');
    await screen.open(`/listings/${id}`);
    await choose([file('one.jpg', await capture(screen.page, 1)), file('two.jpg', await capture(screen.page, 2))]);
    await there(2);
    await until('the thumbnail is shown', async () => (await loaded(photos.first())) > 0);
    assert.ok((await loaded(photos.first())) <= 320);
    await look('a listing with photos');
  });

  await stage.step('all still there after the plug was pulled', async () => {
    const before = await names();
    await phone.pullThePlug();
    await phone.start();
    await screen.open(`/listings/${id}`);
    await there(2);
    assert.deepEqual(await names(), before);
  });

  await stage.step('the second becomes the cover; one that is taken out comes back', async () => {
    const [first, second] = await names();
    await photos.nth(1).locator('summary').click();
    await look('a photo that is arranged');
    await photos.nth(1).getByTestId('photo-cover').click();
    await until('the second is the cover', async () => (await names())[0] === second);
    await photos.nth(1).locator('summary').click();
    await photos.nth(1).getByTestId('photo-remove').click();
    await there(1);
    await screen.press('undo');
    await there(2);
    assert.deepEqual(await names(), [second, first]);
  });

  await stage.step('what is no photo that buyers can open says so, and goes', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(4000)]);
    await choose([file('IMG_0001.HEIC', heic, 'image/heic')]);
    const unfit = screen.page.getByTestId('photo-unfit');
    await unfit.waitFor();
    assert.match(await unfit.textContent(), /HEIC.*JPEG/);
    await look('a photo that cannot be used');
    await screen.press('photo-drop');
    await until('it is gone', async () => (await unfit.count()) === 0);
    await choose([file('notes.jpg', Buffer.from('not a picture at all'))]);
    await unfit.waitFor();
    assert.match(await unfit.textContent(), /not a picture/);
    await screen.press('photo-drop');
  });

  await stage.step('with the signal both come to the market, and buyers see the cover', async () => {
    await phone.network('good');
    const sent = () => photos.evaluateAll(found => found.every(one => one.dataset.atMarket === 'true'));
    await until('both are at the market', sent, { seconds: 60 });
    const [cover] = await names();
    await shop.openListing(title);
    const shown = shop.page.locator(`img[src*="/pictures/"], img[srcset*="${cover}"]`).first();
    await until('the buyer\'s browser shows it', () => shown.evaluate(image => image.complete && image.naturalWidth > 0));
    const picture = await fetch(new URL(`/pictures/${cover}`, shop.page.url()));
    assert.equal(picture.headers.get('content-type'), 'image/jpeg');
    assert.ok((await picture.arrayBuffer()).byteLength <= 80_000);
  });

  await stage.step('the phone tells what photos take, and frees what the market has', async () => {
    await screen.open('/storage');
    await look('space');
    await screen.press('storage-free');
    await screen.waitForWord('storage-freed');
    await screen.open(`/listings/${id}`);
    await until('they come back when somebody looks', async () => (await loaded(photos.first())) > 0, { seconds: 20 });
  });

  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});
