// The element: its life and its events. Words are in strings.mjs, looks in styles.mjs, messages in message-view.mjs.

import { exitStrings } from './exit-strings.mjs';
import { DEFAULT_EXIT, EXIT_MARK, armExit, exitAddress, leave } from './quick-exit.mjs';
import { h, link, messageView, numbersView } from './message-view.mjs';
import { css } from './styles.mjs';
import { EMERGENCY_PHONES, strings as s } from './strings.mjs';
import { Turns } from './turns.mjs';

const SLOW = 5000;
const IDLE = 30 * 60 * 1000;
// What the keyboard does inside the element says what is typed. The page around it is not told (SAFE-26).
const TYPING = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'textInput', 'compositionstart', 'compositionupdate',
  'compositionend', 'paste', 'copy', 'cut'];
const POINTING = ['click', 'auxclick', 'dblclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart',
  'touchend'];

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * `<signpost-chat>`. Attributes: `base` (origin of the server; else that of this script), `exit-url`, `audience`
 * (`public` or `professional`), `display` (`launcher` or `page`). Its children are for browsers without JavaScript.
 */
class SignpostChat extends HTMLElement {
  #root;
  #dialog;
  #log;
  #waiting;
  #choices;
  #field;
  #turns;
  #started = false;
  #gone = false;
  #asked = 0;
  #lastUse = 0;
  #idleTimer = 0;

  connectedCallback() {
    if (this.#root) return;
    const page = this.getAttribute('display') === 'page';
    this.#build(page);
    this.#listen();
    // Last, so that whatever fails above leaves the children in view.
    this.#root = this.attachShadow({ mode: 'closed' });
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(...this.#parts);
    this.#inside();
    if (page) {
      this.#dialog.open = true;
      this.#begin();
    }
  }

  get #base() {
    return (this.getAttribute('base') || new URL(import.meta.url).origin).replace(/\/+$/, '');
  }

  get #exitUrl() {
    return exitAddress(this.getAttribute('exit-url') ?? DEFAULT_EXIT);
  }

  #parts = [];
  #shift;
  #dots;

  #build(page) {
    const button = (label, classes, onclick) => h('button', { type: 'button', class: classes, onclick }, label);
    this.#dots = h('i', { 'aria-hidden': 'true' });
    // Two places, because an open panel silences what is outside it, and a closed one what is inside.
    this.#shift = [1, 2].map(() => h('span', { class: 'quiet', role: 'status' }));
    this.#log = h('div', { class: 'log', role: 'log', 'aria-label': s.log });
    this.#waiting = h('p', { class: 'waiting' });
    this.#choices = h('div', { class: 'choices', role: 'group', 'aria-label': s.choices, tabIndex: -1 });
    this.#field = h('textarea', { id: 'say', rows: 1, maxLength: 4000, autocomplete: 'off', spellcheck: false, enterKeyHint: 'send' });
    this.#dialog = h('dialog', { class: page ? 'page' : 'panel', 'aria-labelledby': 'title', tabIndex: -1 },
      h('div', { class: 'top' },
        // A link, so that it leaves even where our own listener is kept from running.
        h('a', { class: 'exit', role: 'button', href: this.#exitUrl, rel: 'noreferrer nofollow', draggable: false }, s.exit),
        page ? null : button(s.hide, 'plain', () => this.#dialog.close()),
        this.#dots),
      this.#shift[0],
      h('div', { class: 'body' },
        h('h2', { id: 'title' }, s.title),
        h('div', { class: 'before' },
          h('h3', {}, s.beforeTitle),
          ...s.before.map((words) => h('p', {}, words)),
          h('p', {}, link(`${this.#base}/stay-safe`, s.staySafe))),
        this.#log, this.#waiting, this.#choices),
      h('form', { noValidate: true, onsubmit: (event) => this.#submit(event) },
        h('label', { htmlFor: 'say' }, s.label),
        this.#field,
        h('button', { class: 'send' }, s.send)),
      h('div', { class: 'foot' },
        button(s.restart, 'plain', () => this.#restart()),
        link(`${this.#base}/privacy`, s.privacy)));
    this.#parts = page ? [this.#dialog] : [button(s.open, 'launcher', () => this.#open()), this.#dialog, this.#shift[1]];
    this.#turns = new Turns(this.#base, this.getAttribute('audience'));
  }

  /** What is heard on the window, on the way down, before the page can swallow it. */
  #listen() {
    armExit(
      () => this.#leave(),
      (count) => this.#announceShift(count),
      // A page without an exit of its own has not told anybody about Shift before the chat was opened.
      () => this.#started || this.#dialog.open || document.querySelector(EXIT_MARK) !== null,
    );
    for (const type of TYPING) {
      addEventListener(type, (event) => {
        if (event.target !== this) return;
        event.stopImmediatePropagation();
        if (type === 'keydown') this.#key(event);
      }, true);
    }
    // However the page is left, what was said does not come back with it.
    addEventListener('pagehide', () => this.#forget());
    addEventListener('pageshow', (event) => event.persisted && this.#dialog.open && this.#begin());
    document.addEventListener('visibilitychange', () => {
      if (this.#started && Date.now() - this.#lastUse > IDLE) this.#idle();
    });
    const view = window.visualViewport;
    // An on-screen keyboard may push the top of the panel out of sight; the panel follows what can be seen (SAFE-21).
    const fit = () => {
      const zoomed = view.scale > 1.05;
      this.#dialog.style.setProperty('--high', zoomed ? null : `${view.height}px`);
      this.#dialog.style.setProperty('--top', zoomed ? null : `${view.offsetTop}px`);
    };
    view?.addEventListener('resize', fit);
    view?.addEventListener('scroll', fit);
  }

  #inside() {
    const exit = this.#dialog.querySelector('.exit');
    for (const type of ['click', 'auxclick']) {
      exit.addEventListener(type, (event) => {
        if (event.button === 2) return;
        this.#leave();
        event.preventDefault();
      });
    }
    // A finger that leaves the glass on it need not wait for the click that browsers make of that. Sliding off it takes the press back.
    exit.addEventListener('pointerup', (event) => {
      const { left, right, top, bottom } = exit.getBoundingClientRect();
      const { pointerType, clientX: x, clientY: y } = event;
      if (pointerType === 'touch' && x >= left && x <= right && y >= top && y <= bottom) this.#leave();
    });
    for (const type of POINTING) this.#root.addEventListener(type, (event) => event.stopPropagation());
    // Firefox leaves what has the focus half under the bar. Only for the keyboard: what moves under a pointer is missed.
    this.#root.addEventListener('focusin', ({ target }) => {
      if (target.matches(':focus-visible') && !target.closest('.top,form')) target.scrollIntoView({ block: 'nearest' });
    });
  }

  #key(event) {
    const at = this.#root.activeElement;
    if (event.key === 'Enter' && at === this.#field && !event.shiftKey && !event.isComposing) {
      this.#submit(event);
    } else if (event.key === ' ' && at?.className === 'exit') {
      // Links do not answer to the space bar; what calls itself a button should.
      this.#leave();
      event.preventDefault();
    }
  }

  #open() {
    this.#dialog.showModal();
    this.#dialog.focus();
    this.#begin();
  }

  #begin() {
    if (this.#started) return;
    this.#started = true;
    // No words get the menu. What stands in the panel by itself is shown before the network answers.
    this.#turn({ text: '' });
  }

  #submit(event) {
    event.preventDefault();
    const words = this.#field.value.trim();
    if (!words) return;
    this.#field.value = '';
    this.#say({ text: words }, words);
  }

  /** What the person said, seen at once; then the turn. */
  #say(said, words) {
    const mine = h('p', { class: 'me' }, h('span', { class: 'quiet' }, s.you), words);
    this.#log.append(mine);
    this.#turn(said, mine);
  }

  /** @param {Node} [mine] stays at the top of what is seen, so the answer is read from its beginning */
  async #turn(said, mine) {
    const turns = this.#turns;
    const number = ++this.#asked;
    this.#used();
    this.#offer([]);
    this.#waiting.textContent = s.waiting;
    mine?.scrollIntoView();
    let slow;
    const timer = setTimeout(() => this.#log.append((slow = numbersView(s.slow, EMERGENCY_PHONES))), SLOW);
    const answer = await turns.say(said).catch(() => null);
    clearTimeout(timer);
    slow?.remove();
    // The conversation was left, cleared or started again meanwhile.
    if (this.#gone || turns !== this.#turns) return;
    const newest = number === this.#asked;
    if (newest) this.#waiting.textContent = '';
    let views;
    try {
      views = answer.messages.map((message) => messageView(message, this.#base)).filter(Boolean);
    } catch {
      // no answer, or none that can be shown
    }
    if (views) {
      this.#log.append(...views);
      if (newest) {
        this.#offer((answer.choices ?? []).map(({ id, label }) => [label, () => this.#say({ choice: id }, label)]));
      }
    } else {
      this.#log.append(numbersView(navigator.onLine ? s.failed : s.offline, EMERGENCY_PHONES));
      if (newest) this.#offer([[s.again, () => this.#turn(said, mine)]]);
    }
    if (newest) mine?.scrollIntoView();
  }

  /** Focus stays in the group when the button it was on goes, so the new choices are one Tab away (SAFE-43). */
  #offer(choices) {
    const inGroup = this.#choices.contains(this.#root.activeElement);
    this.#choices.replaceChildren(...choices.map(([label, onclick]) => h('button', { type: 'button', onclick }, label)));
    if (inGroup) this.#choices.focus({ preventScroll: true });
  }

  #used() {
    this.#lastUse = Date.now();
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => this.#idle(), IDLE);
  }

  #idle() {
    this.#forget();
    this.#started = true;
    this.#log.append(h('p', { class: 'say' }, s.idle));
  }

  #restart() {
    this.#forget();
    this.#begin();
    this.#dialog.scrollTop = 0;
    this.#dialog.focus();
  }

  /** Back to the state before the first turn, here and on the server. */
  #forget() {
    this.#turns.abort();
    this.#turns.end();
    this.#turns = new Turns(this.#base, this.getAttribute('audience'));
    clearTimeout(this.#idleTimer);
    this.#field.value = '';
    this.#waiting.textContent = '';
    this.#log.replaceChildren();
    this.#choices.replaceChildren();
    this.#started = false;
  }

  #announceShift(count) {
    for (const place of this.#shift) place.textContent = exitStrings.shift[count];
    this.#dots.dataset.count = count;
  }

  #leave() {
    if (this.#gone) return;
    this.#gone = true;
    leave(this.#exitUrl, [
      () => (this.#field.value = ''),
      () => this.#turns.abort(),
      () => this.#turns.end(),
    ]);
  }
}

// Browsers below the floor keep the children of the tag.
if (Object.hasOwn && window.HTMLDialogElement && !customElements.get('signpost-chat')) customElements.define('signpost-chat', SignpostChat);
