// A buyer whose browser is as simple as can be: fetches pages and sends forms. For tests that need no screen.
import assert from 'node:assert/strict';
import { readable } from './text.mjs';

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = html => readable(html.replace(/<[^>]*>/g, ' ').replace(/&(?:amp|lt|gt|quot|#39);/g, found => entities[found]));

/** A fetched page. */
export class Sheet {
  constructor(url, html) {
    Object.assign(this, { url, html, text: plain(html) });
  }

  static async open(url, init) {
    const answer = await fetch(url, { headers: { 'accept-language': 'en' }, ...init });
    assert.equal(answer.status, 200, `${init?.method ?? 'GET'} ${url}`);
    return new Sheet(answer.url, await answer.text());
  }

  again() {
    return Sheet.open(this.url);
  }

  /** The text of the element with this test id. */
  part(id) {
    const found = new RegExp(`<(\\w+)[^>]*data-testid="${id}"[^>]*>(.*?)</\\1>`, 's').exec(this.html);
    return found && plain(found[2]);
  }

  /** An attribute of the element with this test id. */
  attribute(id, name) {
    const tag = new RegExp(`<\\w+[^>]*data-testid="${id}"[^>]*>`).exec(this.html)?.[0];
    return new RegExp(`\\b${name}="([^"]*)"`).exec(tag ?? '')?.[1];
  }
}

/** Fills in the order form of a listing's page and sends it; the order's page comes back. */
export const placeOrder = async (listing, { quantity, name, country, address, note = '' }) => {
  const action = /<form[^>]*action="(\/l\/[^"]+\/order)"/.exec(listing.html)?.[1];
  const key = /name="form_key" value="([^"]+)"/.exec(listing.html)?.[1];
  assert.ok(action && key, `${listing.url} has an order form`);
  const body = new URLSearchParams({ form_key: key, quantity, name, country, address, note });
  const order = await Sheet.open(new URL(action, listing.url), { method: 'POST', body, headers: { 'accept-language': 'en' } });
  assert.match(new URL(order.url).pathname, /^\/o\/[\w-]{20,}$/, 'the order has an address with a secret');
  return order;
};
