// A device that does nothing but invite others to its seller: no screen does that yet.
import assert from 'node:assert/strict';
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const V = '2026-11-22';

/** A UUID of version 7, as phones make them. */
const newId = () => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

export class Cooperative {
  /** Founds a seller at the market. */
  static async found(market, { name, phone, village, country }) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const device = newId();
    const post = async (path, body, token) => {
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
      const answer = await fetch(`${market.url}/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body ?? {}) });
      const document = await answer.json();
      assert.ok(answer.ok, `${path}: ${JSON.stringify(document)}`);
      return document;
    };
    const key = publicKey.export({ format: 'jwk' }).x;
    await post('enrol', { v: V, device, key, person: newId(), seller: newId(), phone, name, village, country, language: 'en' });
    const code = await market.lastCode(phone);
    const sig = sign(null, Buffer.from(`isoko/enrol/1\n${device}\n${code}\n`), privateKey).toString('base64url');
    const { token } = await post('enrol/confirm', { v: V, device, code, sig });
    return Object.assign(new Cooperative(), { invite: () => post('invitations', undefined, token) });
  }
}
