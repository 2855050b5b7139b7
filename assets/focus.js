// The focus does not fall to nowhere. Who comes back to a list stands at what she had opened; and what opens in the place of a button
// gives the focus back to it when it closes.
window.isokoFocus = (() => {
  let opener = null;
  let watch = null;
  // What is looked for may come a moment later. Until then the focus lies nowhere, or on the title; who has gone on is left alone.
  const give = (selector, block) => {
    watch?.disconnect();
    const look = () => {
      const found = document.querySelector(selector);
      const resting = document.activeElement === document.body || document.activeElement?.tagName === 'H1';
      if (found && resting) found.focus({ preventScroll: true });
      // What is there and not in sight yet does not take it.
      const took = found && document.activeElement === found;
      if (took) found.scrollIntoView({ block });
      if (took || !resting) watch.disconnect();
    };
    watch = new MutationObserver(look);
    watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
    setTimeout((mine => () => mine.disconnect())(watch), 5000);
    look();
  };
  return {
    /** She came back from the screen at this address. */
    back: address => give(`.screen-body a[href$="${address}"]`, 'center'),
    /** She came back to a list that had waited as she left it. */
    backToList: address => give(`.pane-list a[href$="${address}"]`, 'nearest'),
    /** What the button with this name opens stands in its place now. Nothing moves under a thumb that goes on at once. */
    opened: name => {
      opener = name;
      document.querySelector(`[data-opener="${name}"]`)?.focus({ preventScroll: true });
    },
    /** It is closed. */
    closed: () => {
      if (opener) give(`[data-testid="${opener}"]`, 'nearest');
      opener = null;
    },
  };
})();
