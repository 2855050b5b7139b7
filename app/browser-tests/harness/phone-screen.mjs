// The seller's screens, as a seller uses them. What they rely on is written down in README.md, "What the screens promise".
import { readable } from './text.mjs';
import { until } from './wait.mjs';
import { word } from './words.mjs';

/** How many questions in a row a person answers at most before she is done. */
const MOST_QUESTIONS = 20;

export class PhoneScreen {
  constructor(page, url, language = 'en') {
    Object.assign(this, { page, url, language });
  }

  word(name) {
    return word(name, this.language);
  }

  /** Opens the app at an address, as when it was closed before. */
  async open(path = '/') {
    await this.page.goto(this.url + path);
    await this.page.locator('.screen-body').filter({ visible: true }).first().waitFor();
  }

  part(id) {
    // On a phone the list waits unseen behind what was chosen from it.
    return this.page.getByTestId(id).filter({ visible: true });
  }

  /** The button, or the link that looks like one, with this message. */
  button(message) {
    const name = this.word(message);
    return this.page.getByRole('button', { name }).or(this.page.getByRole('link', { name })).first();
  }

  async press(message) {
    await this.button(message).click();
  }

  /** Picks one of several. The card around it is what a finger meets. */
  async choose(name, value) {
    await this.#radio(name, value).locator('xpath=ancestor::label').click();
  }

  #radio(name, value) {
    return this.page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
  }

  /** One of the places of the tab bar. */
  async goTo(tab) {
    await this.page.locator('nav.tab-bar').getByRole('link', { name: this.word(tab) }).click();
  }

  /** Everything on the screen. */
  async text() {
    return readable(await this.page.locator('body').innerText());
  }

  async waitForText(text, options) {
    await until(`the phone shows "${text}"`, async () => (await this.text()).includes(text) || false, options);
  }

  async waitForWord(message, options) {
    await this.waitForText(this.word(message), options);
  }

  /** Answers the questions on the screen that there are answers for, as often as new ones come, until `done` holds. */
  async answer(answers, done) {
    for (let question = 0; question < MOST_QUESTIONS; question += 1) {
      const next = this.page.locator('.screen-foot .button-primary');
      // A screen stands a moment before what is on it: neither the end nor a question can be told yet.
      await until('another question, or the end', async () => (await done()) || (await next.count()) > 0);
      if (await done()) return;
      const before = await this.#question();
      for (const [name, value] of Object.entries(answers)) await this.#answerOne(name, value);
      const pressed = await next.last().elementHandle({ timeout: 3000 }).catch(() => null);
      // What was to be pressed may be gone meanwhile, and then it is asked again.
      if (!pressed || !(await pressed.click({ timeout: 3000 }).then(() => true, () => false))) continue;
      // Not the address: it changes a moment before the screen, and the next press would be for a question that nobody has seen.
      const gone = () => pressed.evaluate(button => !button.isConnected);
      await until(`something follows "${before}"`, async () => (await done()) || (await gone()) || (await this.#question()) !== before);
    }
    throw new Error(`still asked after ${MOST_QUESTIONS} questions: ${await this.#question()}`);
  }

  /** What tells one question from the next. */
  async #question() {
    return readable(await this.page.locator('body').getByRole('heading', { level: 1 }).first().textContent());
  }

  async #answerOne(name, value) {
    const pad = this.page.locator(`[data-question="${name}"] .pad`);
    if (await pad.count()) return this.#typeOnPad(name, value);
    if (await this.#radio(name, value).count()) return this.choose(name, value);
    const field = this.page.locator(`#${name}`);
    // Fields that only make sense after another answer are there, but not shown.
    if ((await field.count()) === 0) return undefined;
    await field.waitFor({ state: 'visible', timeout: 3000 });
    const kind = await field.evaluate(element => element.tagName);
    return kind === 'SELECT' ? field.selectOption(value) : field.fill(value);
  }

  async #typeOnPad(name, value) {
    const question = this.page.locator(`[data-question="${name}"]`);
    const shown = async () => readable(await question.locator('.readout-number').textContent());
    // Typed already, when the question came back for another reason.
    if (Number(await shown()) === Number(value)) return;
    for (const key of value) {
      const label = key === '.' ? this.word('number-pad-decimal') : key;
      await question.getByRole('button', { name: label, exact: true }).click();
    }
    await until(`${value} stands on the pad`, async () => Number(await shown()) === Number(value));
  }

  /** The row of a listing or an order. */
  row(text) {
    return this.page.locator('.row, [data-testid="listing-card"], [data-testid="order-row"]').filter({ hasText: text }).first();
  }

  /** Waits until a row shows a state of the vocabulary. */
  async waitForRow(text, state, options) {
    await until(`"${text}" is ${state}`, async () => readable(await this.row(text).textContent({ timeout: 1000 })).includes(this.word(state)), options);
  }
}
