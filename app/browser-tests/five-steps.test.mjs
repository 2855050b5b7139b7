// The whole loop on screens: a farmer lists offline, a buyer orders, phone and market agree.
import assert from 'node:assert/strict';
import { story } from './harness/story.mjs';
import { until } from './harness/wait.mjs';

const amina = { name: 'Amina Uwase', phone: '+250788123456', village: 'Nyamasheke', country: 'RW' };
const coffee = {
  product: 'coffee_green', form: 'green', title: 'Bourbon from the lake',
  amount: '40', amount_unit: 'kilogram', price: '12.00', currency: 'USD', price_unit: 'kilogram',
};
const kwame = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra' };
const linh = { name: 'Linh Tran', country: 'VN', address: '8 Hang Gai, Hanoi' };

story('a farmer lists offline, a buyer orders, phone and market agree: the five steps on screens', async stage => {
  const market = await stage.market();
  const phone = await stage.phone(market);
  const screen = await stage.screen(phone);
  const shop = await stage.storefront(market);

  await stage.step('1. a language, a seller, and 40 kg of coffee without a network; all still there after a restart', async () => {
    await screen.open();
    await screen.answer({ language: 'en' }, async () => (await screen.button('welcome-start').count()) > 0);
    await screen.press('welcome-start');
    await screen.answer(amina, async () => (await screen.page.locator('#code').count()) > 0);
    await screen.answer({ code: await market.lastCode(amina.phone) }, async () => (await screen.page.locator('nav.tab-bar').count()) > 0);
    await phone.network('none');
    await screen.goTo('tab-sell');
    await screen.press('listings-new');
    await screen.page.locator('input[name=product]').first().waitFor({ state: 'attached' });
    await screen.answer(coffee, async () => (await screen.page.getByTestId('listing-progress').count()) > 0);
    await screen.goTo('tab-sell');
    await screen.waitForRow(coffee.title, 'state-on-this-phone');
    await phone.pullThePlug();
    await phone.start();
    await screen.open('/listings');
    await screen.waitForRow(coffee.title, 'state-on-this-phone');
  });

  await stage.step('2. the network is back: within seconds it is at the market, and buyers see it', async () => {
    await phone.network('good');
    await screen.waitForRow(coffee.title, 'state-at-the-market', { seconds: 20 });
    await shop.waitForListing(coffee.title, { seconds: 10 });
  });

  const order = await stage.step('3. a buyer orders 5 kg and gets a page of her own', async () => {
    await shop.openListing(coffee.title);
    assert.equal(await shop.left(), 40_000);
    const order = await shop.order({ ...kwame, quantity: '5' });
    assert.match(await shop.says('order-total'), /60\.00/);
    return order;
  });

  await stage.step('4. accepted and packed without a network; afterwards the buyer\'s page follows', async () => {
    await openOrder(kwame.name);
    await phone.network('none');
    await screen.press('order-accept');
    await screen.press('order-pack');
    await screen.waitForWord('state-on-this-phone');
    await shop.waitForState(order, 'placed');
    await phone.network('good');
    await shop.waitForState(order, 'packed');
    await thirtyFiveOnBothSides();
  });

  await stage.step('5. another order is declined: the stock comes back, and the buyer sees the reason', async () => {
    await shop.openListing(coffee.title);
    const other = await shop.order({ ...linh, quantity: '7.5' });
    await openOrder(linh.name);
    await screen.press('order-decline');
    await screen.page.getByTestId('decline-cannot_ship').click();
    await screen.page.getByTestId('decline-confirm').click();
    await screen.page.locator('[data-testid=order-state][data-state=declined]').waitFor();
    await shop.waitForState(other, 'declined');
    assert.equal(await shop.says('decline-reason'), 'It cannot be brought to your address.');
    await thirtyFiveOnBothSides();
  });

  assert.deepEqual(stage.faults(), []);

  /** Waits for a buyer's order among the orders, and opens it. */
  async function openOrder(buyer) {
    await screen.open('/orders');
    await screen.waitForText(buyer);
    await screen.row(buyer).click();
    await screen.waitForText(buyer);
  }

  async function thirtyFiveOnBothSides() {
    await screen.open('/listings');
    await until('35 kg are left on the phone', async () => (await screen.row(coffee.title).textContent()).includes('35'));
    await shop.openListing(coffee.title);
    assert.equal(await shop.left(), 35_000);
  }
});
