// The phone in a browser: what stands around the screens, and the first of them.
import assert from 'node:assert/strict';
import { barriers, sizes } from './harness/browser.mjs';
import { story } from './harness/story.mjs';
import { until } from './harness/wait.mjs';
import { word } from './harness/words.mjs';

const amina = { name: 'Amina Uwase', phone: '+250788123456', village: 'Nyamasheke', country: 'RW' };

story('the language is the first question, and stays answered when the phone falls down', async stage => {
  const market = await stage.market();
  const phone = await stage.phone(market);
  const screen = await stage.screen(phone);
  await screen.open();
  await screen.waitForText(word('language-title'));
  await screen.choose('language', 'sw');
  await screen.waitForText(word('language-title', 'sw'));
  screen.language = 'sw';
  await screen.press('language-next');
  await until('the answer is on the disk', async () => (await (await fetch(phone.url)).text()).includes('<html lang="sw"'));
  await phone.pullThePlug();
  await phone.start();
  await screen.open('/language');
  assert.equal(await screen.page.locator('html').getAttribute('lang'), 'sw');
  await screen.waitForText(word('language-title', 'sw'));
  assert.deepEqual(stage.faults(), []);
});

story('an open screen comes back by itself after the phone was started again', async stage => {
  const market = await stage.market();
  const phone = await stage.phone(market);
  const screen = await stage.screen(phone);
  await screen.open('/language');
  await phone.stop();
  await phone.start();
  await until('the screen listens again', async () => {
    await screen.choose('language', 'fr');
    return (await screen.text()).includes(word('language-title', 'fr'));
  });
});

story('the desk switches the network and shows the SMS', async stage => {
  const market = await stage.market();
  const phone = await stage.phone(market);
  await stage.isoko(market, amina);
  const page = await stage.window('trainer', { size: sizes.tablet });
  await page.goto(phone.url);
  const desk = page.frameLocator('#stage-desk');
  const pressed = () => desk.locator('button[aria-pressed=true]').getAttribute('value');
  await desk.getByText(amina.phone).waitFor();
  assert.equal(await pressed(), 'good');
  await desk.getByRole('button', { name: word('desk-network-none') }).click();
  await until('the switch moves', async () => (await pressed()) === 'none');
  assert.equal((await (await fetch(`${phone.url}/desk/state`)).json()).signal, 'none');
  await page.frameLocator('#stage-phone').locator('main').waitFor();
  await phone.network('2g');
  await until('the switch follows', async () => (await pressed()) === '2g');
});

story('nobody is kept out of the phone', async stage => {
  const market = await stage.market();
  const phone = await stage.phone(market);
  const screen = await stage.screen(phone);
  const found = [];
  for (const path of ['/', '/gallery', '/not/there', '/desk']) {
    await screen.page.goto(phone.url + path);
    await screen.page.locator('main').waitFor();
    found.push(...(await barriers(screen.page)).map(barrier => `${path}: ${barrier}`));
  }
  assert.deepEqual(found, []);
  assert.deepEqual(stage.faults(), []);
});
