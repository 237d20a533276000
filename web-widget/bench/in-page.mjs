// What runs inside the page under measurement. Each function is sent there as text, so none may use anything outside itself.

/** Lets the benchmark look into closed shadow roots. */
export const openShadows = () => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
};

/**
 * Presses the launcher in the first frame in which it is seen, and gives the field the focus in the first frame in which that is seen.
 * The letter typed then comes from outside, as a key press. All times are milliseconds since the navigation began.
 */
export const watchUse = ({ launcher, field }) => {
  const roots = [document];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  const find = (selector) => {
    for (const root of roots) {
      const found = root.querySelector(selector);
      if (found) return [found, root];
    }
    return [];
  };
  const isSeen = (node) => {
    if (!node?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = node.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };
  const times = {};
  globalThis.benchTimes = times;
  // Asked for before any script of the page, some of which lets nobody else hear of typing.
  addEventListener('input', () => {
    const [node] = find(field);
    if (node?.value ?? node?.textContent) times.usable ??= performance.now();
  }, true);
  const look = () => {
    if (!times.launcher) {
      const [node] = find(launcher ?? field);
      if (isSeen(node)) {
        times.launcher = performance.now();
        if (launcher) node.click();
      }
    }
    if (times.launcher && !times.focused) {
      const [node, root] = find(field);
      if (isSeen(node) && !node.disabled) {
        node.focus();
        if (root.activeElement === node) {
          times.focused = performance.now();
          globalThis.benchFocused();
        }
      }
    }
    if (!times.focused) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/**
 * From the third press of Shift going down, or the finger leaving the glass, to the end of the first frame in which the whole document is
 * blank. The browser's own time stamps of the events are used, so waiting in the event queue counts.
 */
export const watchBlank = () => {
  const times = {};
  globalThis.benchBlank = times;
  let presses = 0;
  addEventListener('keydown', (event) => {
    if (event.key === 'Shift' && !event.repeat && ++presses === 3) times.from = event.timeStamp;
  }, true);
  addEventListener('touchend', (event) => (times.from = event.timeStamp), true);
  const look = () => {
    const root = document.documentElement;
    if (getComputedStyle(root).display !== 'none') requestAnimationFrame(look);
    // The first task after the frame has been painted.
    else scheduler.postTask(() => (times.to = performance.now()), { priority: 'user-blocking' });
  };
  requestAnimationFrame(look);
};
