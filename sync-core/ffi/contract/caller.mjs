// A program in another language that calls the phone's core: a line is a call, its answer is a line, calls may overlap.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export class Caller {
  #asked = new Map();
  #next = 1;
  #said = '';

  constructor([program, ...args], environment = {}) {
    this.child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
    this.child.stderr.on('data', data => { this.#said += data; });
    createInterface({ input: this.child.stdout }).on('line', line => {
      const [number, outcome, ...words] = line.split('\t');
      this.#asked.get(number)?.({ outcome, words: words.filter(word => word !== '') });
      this.#asked.delete(number);
    });
    this.child.on('close', code => {
      for (const answered of this.#asked.values()) answered({ outcome: `ended with ${code}: ${this.#said}`, words: [] });
    });
  }

  /** The words of an answer; an error is one as well. */
  ask(...words) {
    const number = String(this.#next++);
    return new Promise(answered => {
      this.#asked.set(number, answered);
      this.child.stdin.write(`${[number, ...words].join('\t')}\n`);
    });
  }

  /** The words of an answer that is none of an error. */
  async call(...words) {
    const answer = await this.ask(...words);
    assert.equal(answer.outcome, 'ok', `${words.join(' ')}: ${JSON.stringify(answer)}`);
    return answer.words;
  }

  /** Answers that are members. */
  async members(...words) {
    const pairs = (await this.call(...words)).map(word => word.split('='));
    return Object.fromEntries(pairs.map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]));
  }

  async refused(...words) {
    const answer = await this.ask(...words);
    assert.equal(answer.outcome, 'error', `${words.join(' ')}: ${JSON.stringify(answer)}`);
    return answer.words[0];
  }

  async stop() {
    const ended = once(this.child, 'close');
    this.child.stdin.end();
    await ended;
  }
}
