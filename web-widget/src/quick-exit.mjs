// Leaving at once. The order is the point: first nobody can see anything, then everything else (SAFE-24).

import { exitStrings } from './exit-strings.mjs';

export const DEFAULT_EXIT = 'https://www.bbc.co.uk/weather';
/** What a page puts on its own exit links and buttons. */
export const EXIT_MARK = '[data-signpost-exit]';
// What our pages put on links to each other: they take each other's place, so Back never finds a second one after an exit.
const REPLACE_MARK = 'a[data-signpost-replace]';
const PRESSES = 3;
const WITHIN = 5000;
const FRAME_WITHIN = 50;

let left = '';
let rest = () => {};

/** A web address to leave to; anything that is not http or https gives way to the default. */
export const exitAddress = (wanted) => (/^https?:\/\//i.test(wanted ?? '') ? wanted : DEFAULT_EXIT);

/** Each document we may touch: ours, and those of same-origin frames around it, outermost last. */
const reachable = () => {
  const found = [];
  for (let w = window; ; w = w.parent) {
    try {
      if (w.document) found.push(w.document);
    } catch {
      // another origin: it cannot be blanked from here, only replaced
    }
    if (w === w.parent) return found;
  }
};

// One write each. `display: none` on the root takes the page from the screen and from assistive technology, dialogs included.
const blank = (documents) => {
  for (const d of documents) d.documentElement.style.setProperty('display', 'none', 'important');
};

const go = (to) => {
  try {
    window.top.location.replace(to);
  } catch {
    // a frame that may not move its top page still leaves itself
    location.replace(to);
  }
};

/**
 * Blanks at once, then leaves in the first task after the blank frame. Never throws: no step may keep a later one from running.
 * @param {string} to where to go
 * @param {Array<() => void>} ending in order: clear fields, abort requests, tell the server
 */
export const leave = (to, ending) => {
  const documents = reachable();
  blank(documents);
  left = to;
  window.onbeforeunload = null;
  for (const d of documents) d.title = exitStrings.leaving;
  const quietly = [
    () => {
      for (const d of documents) {
        for (const field of d.querySelectorAll('input,textarea,select')) field.value = '';
        // From here on, no request of these pages says where it came from.
        const policy = d.createElement('meta');
        policy.name = 'referrer';
        policy.content = 'no-referrer';
        d.documentElement.append(policy);
      }
    },
    ...ending,
    () => history.replaceState(null, '', location.origin + '/'),
    () => go(to),
  ];
  let begun = false;
  rest = () => {
    if (begun) return;
    begun = true;
    for (const step of quietly) {
      try {
        step();
      } catch {
        // for example a frame without history
      }
    }
    // Last, because taking the page apart can be slow.
    setTimeout(() => documents.forEach((d) => d.documentElement.replaceChildren()));
  };
  // On a slow phone all this takes longer than a frame, so the blank frame is drawn before. The second timer is for tabs that draw none.
  requestAnimationFrame(() => setTimeout(rest));
  setTimeout(rest, FRAME_WITHIN);
};

// Leaving is not reported, and nothing may hold it up with "are you sure?" (SAFE-26). Capture listeners run first.
for (const [target, types] of [
  [window, ['beforeunload', 'pagehide', 'unload']],
  [document, ['visibilitychange']],
  [window.navigation, ['navigate']],
]) {
  for (const type of types) target?.addEventListener(type, (event) => {
      if (!left) return;
      event.stopImmediatePropagation();
      // A phone that is locked or turned to another app at once draws no frame and may hold its timers.
      rest();
    }, true);
}

/** A page that comes back from the browser's memory after it was left is blank, and leaves again. */
addEventListener('pageshow', (event) => {
  if (!left || !event.persisted) return;
  blank(reachable());
  go(left);
});

/**
 * Counts presses of Shift alone. A press counts on the way up, and only if no other key or pointer was used since it went
 * down: so Shift held for a capital or a selection never counts, and left and right may alternate (SAFE-23).
 * @param {(count: number) => void} pressed called for each press that counts, and with 0 when the count starts over
 * @returns {(event: Event) => void} to be given every keydown, keyup and pointerdown
 */
export const shiftPresses = (pressed) => {
  const alone = new Set();
  let times = [];
  const forget = () => {
    alone.clear();
    if (times.length) pressed(0);
    times = [];
  };
  return (event) => {
    const up = event.type === 'keyup';
    if (event.key !== 'Shift') {
      // Releasing another key is the end of something older; pressing one is something new.
      if (!up) forget();
    } else if (!up) {
      if (!event.repeat) alone.add(event.code);
    } else if (alone.delete(event.code)) {
      times = [...times.filter((t) => event.timeStamp - t <= WITHIN), event.timeStamp];
      pressed(times.length);
      if (times.length >= PRESSES) times = [];
    }
  };
};

/**
 * Lets marked links and buttons of the page, and Shift pressed three times, leave. Listens on the window while events
 * come down, so that nothing in the page can swallow them first.
 * @param {() => void} exit what leaving is
 * @param {(count: number) => void} pressed told of each press of Shift that counts, and of 0 when none counts any more
 * @param {() => boolean} [armed] whether Shift leaves at the moment
 */
export const armExit = (exit, pressed, armed = () => true) => {
  let timer;
  const shift = shiftPresses((count) => {
    clearTimeout(timer);
    if (!armed()) return;
    pressed(count);
    if (count) timer = setTimeout(() => pressed(0), WITHIN);
    if (count >= PRESSES) exit();
  });
  for (const type of ['keydown', 'keyup', 'pointerdown']) addEventListener(type, shift, true);
  // Clicks with the middle button or with a modifier would open a second tab and leave this one as it is.
  for (const type of ['click', 'auxclick']) {
    addEventListener(type, (event) => {
      const at = event.target;
      if (event.button === 2 || !at.closest) return;
      if (at.closest(EXIT_MARK)) {
        exit();
        event.preventDefault();
      }
      const page = at.closest(REPLACE_MARK);
      if (page && !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        location.replace(page.href);
      }
    }, true);
  }
};
