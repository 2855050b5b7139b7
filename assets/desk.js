// Switching without leaving the page, and the SMS as they come. Without this script the form still works.
const desk = document.querySelector('.desk');
const form = desk.querySelector('form');
const list = document.getElementById('sms');
let shown = null;

const press = signal => {
  for (const button of form.elements) button.setAttribute('aria-pressed', String(button.value === signal));
};

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

const show = sms => {
  const now = JSON.stringify(sms);
  if (now === shown) return;
  shown = now;
  if (!sms || sms.length === 0) {
    list.replaceChildren(element('li', 'soft', sms ? desk.dataset.empty : desk.dataset.unreachable));
    return;
  }
  list.replaceChildren(...sms.map(({ to, text, at }) => {
    const item = element('li');
    const head = element('div', 'sms-head');
    head.append(element('bdi', '', to), element('time', 'number', new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })));
    const words = element('p', '', text);
    words.dir = 'auto';
    item.append(head, words);
    return item;
  }));
};

const look = async () => {
  try {
    const state = await (await fetch('/desk/state', { cache: 'no-store' })).json();
    press(state.signal);
    show(state.sms);
  } catch {
    show(null);
  }
};

form.addEventListener('submit', async event => {
  event.preventDefault();
  const { value } = event.submitter;
  await fetch('/desk/network', { method: 'POST', body: new URLSearchParams({ signal: value }), redirect: 'manual' });
  press(value);
});

look();
setInterval(look, 1500);
