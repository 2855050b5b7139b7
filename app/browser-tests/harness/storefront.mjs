// The buyers' pages, as a buyer uses them.
import assert from 'node:assert/strict';
import { readable } from './text.mjs';
import { until } from './wait.mjs';

/** Without the colour profile that Chromium writes into every JPEG (APP2): the market takes no segment that it does not need. */
const withoutProfile = jpeg => {
  for (let at = 2; jpeg[at + 1] !== 0xda;) {
    const next = at + 2 + jpeg.readUInt16BE(at + 2);
    if (jpeg[at + 1] === 0xe2) jpeg = Buffer.concat([jpeg.subarray(0, at), jpeg.subarray(next)]);
    else at = next;
  }
  return jpeg;
};

export class Storefront {
  constructor(page, url) {
    Object.assign(this, { page, url });
  }

  part(id) {
    return this.page.getByTestId(id);
  }

  /** What a part of the page says. */
  async says(id) {
    return readable(await this.part(id).first().textContent());
  }

  /** A photo of a colour, as the browser makes a JPEG of it. */
  async photo(width, height, colour) {
    const address = await this.page.evaluate(([width, height, colour]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const pen = canvas.getContext('2d');
      pen.fillStyle = colour;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = '#fff';
      pen.fillRect(width / 8, height / 8, width / 4, height / 4);
      return canvas.toDataURL('image/jpeg', 0.7);
    }, [width, height, colour]);
    return withoutProfile(Buffer.from(address.split(',')[1], 'base64'));
  }

  async browse(query = '') {
    await this.page.goto(`${this.url}/${query}`);
  }

  /** Looks again, as a person would, until the card is there. */
  async waitForListing(title, options) {
    await until(`the storefront shows ${title}`, async () => {
      await this.browse();
      return (await this.card(title).count()) > 0;
    }, { every: 300, ...options });
  }

  card(title) {
    return this.part('listing-card').filter({ hasText: title });
  }

  /** From the shelf into the offer. */
  async openListing(title) {
    await this.browse();
    await this.card(title).getByRole('link').first().click();
    await this.part('listing').waitFor();
  }

  /** The grams or pieces that the open page offers. */
  async left() {
    return Number(await this.part('stock-left').first().getAttribute('data-amount'));
  }

  async fillOrder({ quantity, name, country, address, note = '' }) {
    const form = this.part('order-form');
    await form.getByTestId('order-quantity').fill(quantity);
    await form.getByTestId('order-name').fill(name);
    await form.getByTestId('order-country').selectOption(country);
    await form.getByTestId('order-address').fill(address);
    await form.getByTestId('order-note').fill(note);
    await form.getByTestId('order-submit').click();
  }

  /** Orders from the open offer, and gives back the order's page: its secret address and its number. */
  async order(fields) {
    await this.fillOrder(fields);
    await this.part('order-state').waitFor();
    const url = this.page.url();
    assert.match(new URL(url).pathname, /^\/o\/[\w-]{20,}$/, 'the order has an address with a secret');
    const title = readable(await this.page.getByRole('heading', { level: 1 }).textContent());
    return { url, number: Number(/\d+/.exec(title)?.[0]) };
  }

  /** Looks at the order's page again and again until it is in this state. */
  async waitForState({ url }, state, options) {
    await until(`the buyer's page says ${state}`, async () => {
      await this.page.goto(url);
      return (await this.part('order-state').getAttribute('data-state')) === state;
    }, { every: 300, ...options });
  }
}
