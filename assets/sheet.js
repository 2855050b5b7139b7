// Sheets that open over a screen, and the device's own voice. Where there is none for the language, the button that reads aloud
// stays out of sight, and nothing else happens.
window.isokoSheet = (() => {
  const speech = globalThis.speechSynthesis;
  // What devices call the languages whose names differ from ours.
  const tagOfVoices = tag => ({ 'zh-Hans': 'zh-CN' })[tag] ?? tag;
  const plain = tag => tag.toLowerCase().replace('_', '-');
  const voice = tag => {
    const wanted = plain(tagOfVoices(tag));
    const voices = speech?.getVoices() ?? [];
    return voices.find(one => plain(one.lang) === wanted) ?? voices.find(one => plain(one.lang).split('-')[0] === wanted.split('-')[0]);
  };
  const hush = () => speech?.cancel();
  const seen = element => element.checkVisibility?.() ?? element.offsetParent !== null;
  // What stands together is said together.
  const BLOCK = 'p, h2, h3, li, label, legend, summary, button, a, b, .soft, .chip, .money, .list-row-title, .list-row-detail, .list-row-end, .choice-title, .choice-detail, div';
  return {
    /** What a sheet's screen says, from its beginning, as it is to be seen: words, and what was typed; not the keys to type it with. */
    read: id => {
      const body = document.getElementById(id)?.closest('.screen')?.querySelector('.screen-body');
      const said = [];
      let last = null;
      const say = (block, text) => {
        const words = text.replace(/\s+/g, ' ').trim();
        if (!words) return;
        if (block === last) said.push(`${said.pop()} ${words}`);
        else said.push(words);
        last = block;
      };
      const walk = node => {
        if (node.nodeType === Node.TEXT_NODE) return say(node.parentElement.closest(BLOCK), node.data);
        if (node.nodeType !== Node.ELEMENT_NODE || !seen(node) || node.matches('.pad, svg, script')) return;
        if (node.matches('select')) return say(node, node.selectedOptions[0]?.text ?? '');
        if (node.matches('textarea, input:not([type=radio], [type=checkbox], [type=file], [type=hidden])')) return say(node, node.value);
        node.childNodes.forEach(walk);
      };
      if (body) walk(body);
      // Nobody listens to more.
      return said.slice(0, 60);
    },
    open: (id, tag) => {
      const sheet = document.getElementById(id);
      if (!sheet || sheet.open) return;
      const listen = sheet.querySelector('.listen');
      const show = () => { if (listen) listen.hidden = !voice(tag); };
      show();
      // Some browsers look for their voices only when they are asked.
      speech?.addEventListener?.('voiceschanged', show);
      sheet.addEventListener('close', () => { hush(); speech?.removeEventListener?.('voiceschanged', show); }, { once: true });
      sheet.showModal();
    },
    close: id => document.getElementById(id)?.close(),
    // For the phone's own way back: whether one was open, which is closed now.
    closeOpen: () => {
      const sheet = document.querySelector('dialog[open]');
      sheet?.close();
      return !!sheet;
    },
    // A second tap is a wish for silence.
    say: (texts, tag) => {
      const found = voice(tag);
      if (!found) return;
      if (speech.speaking) return hush();
      for (const text of texts) speech.speak(Object.assign(new SpeechSynthesisUtterance(text), { lang: found.lang, voice: found }));
    },
    hush,
  };
})();

// Of a long list's pages only those that come into sight or leave it are told of. The browser tells once of each of them, hundreds in a
// list of thousands, and almost all of those never were in sight. Nor is a list left that waits unseen behind what was chosen from it.
addEventListener('visible', event => {
  const page = event.target;
  const { isIntersecting: seen, boundingClientRect: area } = event.detail;
  const waits = !seen && area.width === 0 && area.height === 0;
  if (waits || (!seen && !page.wasSeen)) event.stopImmediatePropagation();
  else page.wasSeen = seen;
}, true);
