// A seller's device that speaks the market's API itself: where no program of ours is meant to stand between a test and the market.
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const V = '2026-11-22';

/** A new id: UUIDv7 (RFC 9562). */
const newId = () => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

export const nameOf = bytes => createHash('sha256').update(bytes).digest('hex');

export class Seller {
  #seq = 0;

  /** Enrols a new seller with a new device. */
  static async enrolled(market, { name, phone, village = 'Huye', country = 'RW' }) {
    const seller = new Seller();
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    Object.assign(seller, { market, device: newId(), person: newId(), seller: newId() });
    const { device, person } = seller;
    const key = publicKey.export({ format: 'jwk' }).x;
    await seller.#ask('/v1/enrol', { v: V, device, key, person, seller: seller.seller, phone, name, village, country, language: 'en' }, 202);
    const code = await market.lastCode(phone);
    const sig = sign(null, Buffer.from(`isoko/enrol/1\n${device}\n${code}\n`), privateKey).toString('base64url');
    seller.token = (await seller.#ask('/v1/enrol/confirm', { device, code, sig })).token;
    return seller;
  }

  /** Invites another device of the same seller: no screen does that yet. */
  invite() {
    return this.#ask('/v1/invitations', {});
  }

  /** Which of these pictures the market wants. */
  async wanted(names) {
    return (await this.#ask('/v1/pictures/wanted', { names })).wanted;
  }

  /** Sends a picture in one go, and gives back its name. */
  async sends(bytes) {
    const name = nameOf(bytes);
    const answer = await fetch(`${this.market.url}/v1/uploads`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'tus-resumable': '1.0.0',
        'upload-length': String(bytes.length),
        'upload-metadata': `sha256 ${Buffer.from(name).toString('base64')}`,
        'content-type': 'application/offset+octet-stream',
      },
      body: bytes,
    });
    assert.equal(answer.status, 201, await answer.text());
    return name;
  }

  /** Lists something, and gives back its id. */
  async lists(listing) {
    this.#seq += 1;
    const entity = newId();
    const op = { id: newId(), seq: this.#seq, actor: this.person, at: [Date.now(), 0], entity, do: { type: 'listing_create', listing } };
    const { answers } = await this.#ask('/v1/sync', { v: V, ops: [op] });
    assert.ok(answers[0].applied, JSON.stringify(answers));
    return entity;
  }

  async #ask(path, body, status = 200) {
    const headers = { 'content-type': 'application/json', ...(this.token && { authorization: `Bearer ${this.token}` }) };
    const answer = await fetch(`${this.market.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await answer.text();
    assert.equal(answer.status, status, `${path}: ${text}`);
    return JSON.parse(text);
  }
}
