// Help on every screen, and a voice that reads it, where the device has one.
import assert from 'node:assert/strict';
import { withCoffee } from './harness/coffee.mjs';
import { story } from './harness/story.mjs';
import { readable } from './harness/text.mjs';
import { until } from './harness/wait.mjs';
import { word } from './harness/words.mjs';

const title = 'Bourbon from the lake';

/** A device with these voices, which keeps what it was asked to say. */
const voices = (page, languages) => page.addInitScript(languages => {
  const said = [];
  const synthesis = {
    said,
    speaking: false,
    getVoices: () => languages.map(lang => ({ lang })),
    speak: utterance => { synthesis.speaking = true; said.push([utterance.lang, utterance.text]); },
    cancel: () => { synthesis.speaking = false; },
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
}, languages);

story('every screen says what it is for, and gives the focus back', async stage => {
  const { screen, id, found, look } = await withCoffee(stage, title);
  const { page } = screen;
  const focus = () => page.evaluate(() => document.activeElement?.dataset.testid ?? document.activeElement?.tagName);
  const sheet = screen.part('help-sheet');
  const places = ['/language', '/welcome', '/enrol/code', '/home', '/listings', `/listings/${id}`, '/orders', '/sync', '/data', '/storage', '/more', '/settings', '/profile', '/bin', '/pin', '/trainer', '/not/there'];
  for (const path of places) {
    await screen.open(path);
    const help = screen.part('help');
    await help.first().waitFor();
    assert.equal(await help.count(), 1, path);
    // A screen may stand once more when what is on it was read.
    const box = await until(`${path} has it in sight`, () => help.boundingBox());
    assert.ok(box.width >= 48 && box.height >= 48, `${path}: ${JSON.stringify(box)}`);
    await page.waitForTimeout(300);
    await help.focus();
    await page.keyboard.press('Enter');
    await until(`${path} opens its help`, () => sheet.isVisible());
    const lines = await sheet.locator('.help-line').allTextContents();
    assert.ok(lines.length >= 2 && lines.length <= 4 && lines.every(line => line.length > 10), `${path}: ${lines}`);
    assert.equal(await focus(), 'H2', `${path}: a screen reader begins with the title`);
    if (path === '/home') await look('help');
    await page.keyboard.press('Escape');
    await until(`${path} closes it`, async () => !(await sheet.isVisible()));
    assert.equal(await focus(), 'help', path);
  }
  await screen.part('help').click();
  await until('it opens', () => sheet.isVisible());
  assert.equal(await page.evaluate(() => isokoSheet.closeOpen()), true, "the phone's own way back closes it");
  await until('it closes', async () => !(await sheet.isVisible()));
  assert.equal(await page.evaluate(() => isokoSheet.closeOpen()), false, 'and then leads back');
  await screen.part('help').click();
  await screen.part('help-close').click();
  await until('the button closes it', async () => !(await sheet.isVisible()));
  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});

story('the device reads the screen in its language, and is silent where it cannot', async stage => {
  const { screen, id } = await withCoffee(stage, title);
  const { page } = screen;
  const said = () => page.evaluate(() => speechSynthesis.said);
  await voices(page, ['fr-FR', 'en-US', 'sw_KE']);
  await screen.open(`/listings/${id}`);
  await screen.waitForText(title);
  await screen.part('help').click();
  await screen.part('help-listen').click();
  await until('it speaks', async () => (await said()).length > 3);
  const spoken = await said();
  assert.ok(spoken.every(([lang]) => lang === 'en-US'), JSON.stringify(spoken));
  const texts = spoken.map(([, text]) => text);
  assert.equal(texts[0], title);
  assert.ok(texts.some(text => text.includes('12.00')) && texts.some(text => readable(text).includes('40 kg')), JSON.stringify(texts));
  assert.ok(texts.every(text => !/[\u2066-\u2069]/.test(text)));
  await screen.part('help-listen').click();
  await until('a second tap is a wish for silence', () => page.evaluate(() => !speechSynthesis.speaking));
  await screen.part('help-listen').click();
  await until('it speaks again', () => page.evaluate(() => speechSynthesis.speaking));
  await screen.part('help-close').click();
  await until('nothing is said when it is closed', () => page.evaluate(() => !speechSynthesis.speaking));

  // Where nothing is picked out, all that is to be seen is said: also what was typed, and not the keys to type it with.
  const reads = async (...words) => {
    await screen.waitForText(words[0]);
    const before = (await said()).length;
    await screen.part('help').click();
    await screen.part('help-listen').click();
    const texts = async () => (await said()).slice(before).map(([, text]) => text);
    await until(`it reads ${words}`, async () => {
      const now = await texts();
      return words.every(one => now.some(text => text.includes(one)));
    });
    await screen.part('help-close').click();
    return texts();
  };
  for (const [path, ...words] of [['/profile', 'Amina Uwase', 'Nyamasheke'], ['/settings', 'English'], ['/data', word('data-cap'), word('data-cap-none')], ['/bin', word('bin-empty')]]) {
    await screen.open(path);
    await reads(...words);
  }
  await screen.open('/listings');
  await screen.part('sell-new').click();
  await screen.choose('product', 'honey');
  await page.locator('#title').fill('Honey from the hill');
  await until('it is a draft', () => /\/editor\//.test(page.url()));
  assert.ok((await reads(word('editor-what'))).some(text => text.includes('Honey from the hill')), 'what was typed is read');
  await page.goto(page.url().replace(/1$/, '5'));
  const price = await reads(word('editor-price'));
  assert.ok(price.length > 3 && price.every(text => !/^[0-9]$/.test(text)), `${price}: nobody is read the keys`);

  // In a language that the device has no voice for, there is no button, and no error.
  await screen.open('/language');
  await screen.choose('language', 'rw');
  await until('it is Kinyarwanda', async () => (await page.locator('html').getAttribute('lang')) === 'rw');
  await screen.part('help').click();
  await until('help opens', () => screen.part('help-sheet').isVisible());
  assert.equal(await screen.part('help-listen').isVisible(), false);
  await page.keyboard.press('Escape');
  await screen.choose('language', 'sw');
  await until('it is Swahili', async () => (await page.locator('html').getAttribute('lang')) === 'sw');
  const before = (await said()).length;
  await screen.part('help').click();
  await screen.part('help-listen').click();
  await until('it speaks Swahili', async () => (await said()).slice(before).some(([lang]) => lang === 'sw_KE'));
  assert.deepEqual(stage.faults(), []);
});

story('a device without any voice has no button for it', async stage => {
  const { screen } = await withCoffee(stage, title);
  await screen.page.addInitScript(() => { Object.defineProperty(window, 'speechSynthesis', { value: undefined }); });
  await screen.open('/more');
  await screen.part('help').click();
  await until('help opens', () => screen.part('help-sheet').isVisible());
  assert.equal(await screen.part('help-listen').isVisible(), false);
  await screen.part('help-close').click();
  await until('it closes', async () => !(await screen.part('help-sheet').isVisible()));
  assert.deepEqual(stage.faults(), []);
});

story('no barrier in any theme, in either direction, with large letters', async stage => {
  const { screen, id, isoko, found, look } = await withCoffee(stage, title);
  const { page } = screen;
  await isoko.run('listing', 'add', '--product', 'honey', '--title', 'Honey', '--amount', '20', '--unit', 'pc', '--price', '4000', '--currency', 'RWF');
  const { listings } = await isoko.run('listing', 'list');
  await isoko.run('listing', 'edit', listings.find(one => one.title === 'Honey').id, '--state', 'removed');
  const choose = async (name, value, holds) => {
    await screen.open('/settings');
    await screen.choose(name, value);
    await until(`${name} ${value}`, async () => (await page.locator('html').getAttribute(holds)) === value);
  };
  for (const [language, theme, text] of [['en', 'light', 'normal'], ['ar', 'dark', 'large'], ['ur', 'sun', 'huge'], ['en', 'dark', 'huge'], ['ar', 'sun', 'normal'], ['ar', 'light', 'normal']]) {
    await choose('text', text, 'data-text');
    await choose('theme', theme, 'data-theme');
    await screen.open('/language');
    await screen.choose('language', language);
    await until(language, async () => (await page.locator('html').getAttribute('lang')) === language);
    await page.locator('.screen-foot .button-primary').click();
    for (const path of ['/settings', '/profile', '/bin', '/pin', '/more', `/listings/${id}`]) {
      await screen.open(path);
      await page.locator('.card').filter({ visible: true }).first().waitFor();
      await page.waitForTimeout(300);
      await look(`${path} ${language} ${theme} ${text}`);
      const small = await page.evaluate(() => [...document.querySelectorAll('button, a, label.choice')]
        .map(one => [one.className, one.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 47.5 || box.width < 47.5))
        .map(([name, box]) => `${name} ${Math.round(box.width)}x${Math.round(box.height)}`));
      assert.deepEqual(small, [], `${path} ${language} ${theme}: too small for a thumb`);
    }
    await screen.part('help').click();
    await until('help opens', () => screen.part('help-sheet').isVisible());
    await look(`help ${language} ${theme} ${text}`);
    await page.keyboard.press('Escape');
    await screen.open('/pin');
    await screen.part('pin-set').click();
    await page.locator('.pad').waitFor();
    await look(`pad ${language} ${theme} ${text}`);
  }
  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});
