/* Signpost, Apache-2.0. Made by web-widget/build.mjs from web-widget/src: edit there. */
const EMERGENCY_PHONES = [
{ number: '999', href: 'tel:999', hours: 'If you or somebody else is in danger now' },
{ number: '0808 168 9111', href: 'tel:+448081689111', hours: 'Victim Support, Kent and Medway. Free, 24 hours a day' },
{ number: '0808 2000 247', href: 'tel:+448082000247', hours: 'National Domestic Abuse Helpline. Free, 24 hours a day' },
];
const strings = {
title: 'Find help and advice',
open: 'Find help and advice',
hide: 'Hide',
exit: 'Exit this page',
beforeTitle: 'Before you start',
before: [
'In an emergency call 999. This is an automated service: nobody is watching it, it cannot send help, and using it is not making a report.',
'To leave quickly, select ‘Exit this page’ or press Shift 3 times. Leaving does not clear your browser history, stop spyware or close other tabs.',
'If somebody checks this device, use one they have never had.',
],
staySafe: 'Using this service safely',
privacy: 'Privacy',
newTab: '(opens in a new tab)',
log: 'Messages',
choices: 'Choices',
you: 'You said: ',
label: 'Type your question',
send: 'Send',
restart: 'Start again',
waiting: 'Looking for an answer.',
slow: 'This is taking a while. You do not have to wait:',
offline: 'You are offline, so we cannot answer here. These numbers work from any phone:',
failed: 'Sorry, we cannot answer at the moment. These numbers work from any phone:',
again: 'Try again',
idle: 'This chat was cleared because it was not used for 30 minutes.',
call: 'Call ',
text: 'Text ',
forWhom: 'Who it is for',
why: 'Why this one',
area: 'Area',
whatHappens: 'What happens when you call',
free: 'Free to call',
hours: 'Hours: ',
openNow: 'Open now',
closedNow: 'Closed now',
opensNext: 'Opens ',
hoursUnknown: 'We do not know the opening hours',
checked: 'Checked ',
source: 'Source: ',
wrongNumber: 'Report a wrong number',
overdue: 'We were due to check this again. If it does not work, try another number on this page.',
};
const exitStrings = {
leaving: 'Loading',
shift: ['', 'Shift pressed. Press 2 more times to exit.', 'Shift pressed. Press 1 more time to exit.', 'Leaving this page.'],
};
const DEFAULT_EXIT = 'https://www.bbc.co.uk/weather';
const EXIT_MARK = '[data-signpost-exit]';
const REPLACE_MARK = 'a[data-signpost-replace]';
const PRESSES = 3;
const WITHIN = 5000;
const FRAME_WITHIN = 50;
let left = '';
let rest = () => {};
const exitAddress = (wanted) => (/^https?:\/\//i.test(wanted ?? '') ? wanted : DEFAULT_EXIT);
const reachable = () => {
const found = [];
for (let w = window; ; w = w.parent) {
try {
if (w.document) found.push(w.document);
} catch {
}
if (w === w.parent) return found;
}
};
const blank = (documents) => {
for (const d of documents) d.documentElement.style.setProperty('display', 'none', 'important');
};
const go = (to) => {
try {
window.top.location.replace(to);
} catch {
location.replace(to);
}
};
const leave = (to, ending) => {
const documents = reachable();
blank(documents);
left = to;
window.onbeforeunload = null;
for (const d of documents) d.title = exitStrings.leaving;
const quietly = [
() => {
for (const d of documents) {
for (const field of d.querySelectorAll('input,textarea,select')) field.value = '';
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
}
}
setTimeout(() => documents.forEach((d) => d.documentElement.replaceChildren()));
};
requestAnimationFrame(() => setTimeout(rest));
setTimeout(rest, FRAME_WITHIN);
};
for (const [target, types] of [
[window, ['beforeunload', 'pagehide', 'unload']],
[document, ['visibilitychange']],
[window.navigation, ['navigate']],
]) {
for (const type of types) target?.addEventListener(type, (event) => {
if (!left) return;
event.stopImmediatePropagation();
rest();
}, true);
}
addEventListener('pageshow', (event) => {
if (!left || !event.persisted) return;
blank(reachable());
go(left);
});
const shiftPresses = (pressed) => {
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
const armExit = (exit, pressed, armed = () => true) => {
let timer;
const shift = shiftPresses((count) => {
clearTimeout(timer);
if (!armed()) return;
pressed(count);
if (count) timer = setTimeout(() => pressed(0), WITHIN);
if (count >= PRESSES) exit();
});
for (const type of ['keydown', 'keyup', 'pointerdown']) addEventListener(type, shift, true);
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
const s = strings;
const h = (tag, props = {}, ...children) => {
const node = document.createElement(tag);
for (const [name, value] of Object.entries(props)) {
if (/-|^(class|role|lang)$/.test(name)) node.setAttribute(name, value);
else node[name] = value;
}
node.append(...children.filter((child) => child || child === 0));
return node;
};
const safeHref = (href, schemes) => (typeof href === 'string' && schemes.test(href) ? href : null);
const text = (value) => (value === null || value === undefined ? '' : String(value));
const link = (href, label, classes) => {
const safe = safeHref(href, /^(https?:\/\/|mailto:)/i);
return safe
? h('a', { href: safe, class: classes, target: '_blank', rel: 'noopener noreferrer nofollow' }, text(label), ' ', s.newTab)
: h('span', {}, text(label));
};
const whenWords = (value) => {
const at = /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : NaN;
if (isNaN(at)) return text(value);
const part = (options) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(at);
const [hour, minute] = part({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).split(':').map(Number);
const clock = minute || hour % 12
? `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`
: hour ? 'midday' : 'midnight';
return `${part({ weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '')} at ${clock}`;
};
const dayWords = (value) => {
const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T12:00Z`) : NaN;
return isNaN(day) ? text(value) : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day);
};
const openWords = (phone) => {
if (phone.open === 'open') return [s.openNow];
if (phone.open === 'closed') return [s.closedNow, phone.opensNext && s.opensNext + whenWords(phone.opensNext)];
return [phone.hours ? null : s.hoursUnknown];
};
const phoneLine = (phone) => {
const href = safeHref(phone.href, /^(tel|sms):/i);
const number = text(phone.number);
const says = (phone.kind === 'text' || /^sms:/i.test(href ?? '') ? s.text : s.call) + number;
const facts = [
...('open' in phone ? openWords(phone) : []),
phone.hours && ('open' in phone ? s.hours : '') + phone.hours,
phone.cost === 'free' ? s.free : phone.cost,
].filter(Boolean).map(text);
return h('li', {},
href ? h('a', { href, class: 'tel' }, says) : h('strong', {}, says),
facts.length > 0 && h('span', { class: phone.open === 'open' ? 'facts on' : 'facts' }, facts.join('. ')));
};
const phoneList = (phones) => phones?.length > 0 && h('ul', { class: 'phones', role: 'list' }, ...phones.map(phoneLine));
const fact = (name, value) => value && h('p', {}, h('b', {}, name, ': '), text(value));
const spoken = (m) => (m.lang ? { lang: text(m.lang), dir: text(m.dir) } : {});
const views = {
text: (m) => h('p', { class: 'say', ...spoken(m) }, text(m.text)),
safety: (m) => {
const [first, ...rest] = text(m.text).split('\n').map((line) => h('p', spoken(m), line));
return h('div', { class: 'safety' }, first, phoneList(m.phones), ...rest);
},
jargon: (m) => h('p', { class: 'say jargon' }, h('b', {}, text(m.term)), ': ', text(m.text)),
service: (m, base) => h('section', { class: 'card' },
h('h3', {}, text(m.name)),
m.summary && h('p', {}, text(m.summary)),
phoneList(m.phones),
fact(s.forWhom, m.for),
fact(s.why, m.why),
fact(s.area, m.area),
fact(s.whatHappens, m.call),
m.links?.length > 0 && h('ul', { class: 'links', role: 'list' }, ...m.links.map((l) => h('li', {}, link(l.href, l.label)))),
m.overdue && h('p', { class: 'overdue' }, s.overdue),
(m.checked || m.source) && h('p', { class: 'checked' },
[m.checked && s.checked + dayWords(m.checked), m.source && s.source + text(m.source)].filter(Boolean).join('. ')),
h('p', {}, link(`${base}/wrong-number`, s.wrongNumber, 'report'))),
};
const messageView = (message, base) => {
const view = Object.hasOwn(views, message?.type) ? views[message.type] : message?.text ? views.text : null;
return view ? view(message, base) : null;
};
const numbersView = (words, phones) => h('div', { class: 'safety' }, h('p', {}, words), phoneList(phones));
const PATIENCE = 12000;
const OPTIONS = { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' };
class NoAnswer extends Error {}
class Turns {
#base;
#audience;
#patience;
#token = null;
#last = Promise.resolve();
#stop = new AbortController();
constructor(base, audience, patience = PATIENCE) {
this.#base = base;
this.#audience = audience;
this.#patience = patience;
}
say(said) {
const answer = this.#last.then(() => this.#turn(said));
this.#last = answer.catch(() => {});
return answer;
}
async #turn(said) {
const once = crypto.getRandomValues(new Uint32Array(4)).join('-');
for (let attempt = 0; attempt < 2; attempt++) {
const response = await this.#post(said, once).catch(() => null);
if (this.#stop.signal.aborted) break;
if (response?.answer) {
this.#token = response.answer.session ?? this.#token;
return response.answer;
}
if (response && response.status < 500 && response.status !== 429) break;
}
throw new NoAnswer();
}
async #post(said, once) {
const body = { session: this.#token, ...said };
if (!this.#token && this.#audience) body.audience = this.#audience;
const attempt = new AbortController();
const giveUp = () => attempt.abort();
const timer = setTimeout(giveUp, this.#patience);
this.#stop.signal.addEventListener('abort', giveUp);
try {
if (this.#stop.signal.aborted) giveUp();
const response = await fetch(`${this.#base}/api/chat/turns`, {
...OPTIONS,
method: 'POST',
headers: { 'Content-Type': 'application/json', 'Idempotency-Key': once },
body: JSON.stringify(body),
signal: attempt.signal,
});
const answer = response.ok ? await response.json() : null;
return { status: response.status, answer: Array.isArray(answer?.messages) ? answer : null };
} finally {
clearTimeout(timer);
this.#stop.signal.removeEventListener('abort', giveUp);
}
}
abort() {
this.#stop.abort();
}
end() {
const token = this.#token;
this.#token = null;
if (token) navigator.sendBeacon(`${this.#base}/api/chat/exit`, token);
}
}
const css = ` :host{all:initial;--brand:var(--signpost-brand, #00703c);--on-brand:var(--signpost-on-brand, #fff);--link:var(--signpost-link, #1d70b8);--ink:var(--signpost-text, #0b0c0c);--paper:var(--signpost-background, #fff);--soft:var(--signpost-soft, #f3f2f1);--line:#b1b4b6;--edge:#505a5f;--red:#d4351c;font:400 max(1.0625rem, 17px)/1.4 var(--signpost-font, arial, sans-serif);color:var(--ink);color-scheme:light;display:block;}:host([hidden]){display:none}*{box-sizing:border-box}h2, h3, p, ul{margin:0 0 .75em;padding:0}h2{font-size:1.4em;line-height:1.2}h3{font-size:1.1em;line-height:1.25;margin-bottom:.4em}ul{list-style:none}a{color:var(--link);text-underline-offset:.15em;overflow-wrap:anywhere}.body p, .body h2, .body h3, .body span{overflow-wrap:anywhere}.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}button, .exit, .tel{display:inline-flex;align-items:center;justify-content:center;min-height:44px;min-width:44px;padding:.4em .9em;margin:0;font:inherit;font-weight:700;line-height:1.2;text-align:center;text-decoration:none;color:var(--on-brand);background:var(--brand);border:2px solid transparent;border-radius:0;box-shadow:0 2px 0 rgba(0, 0, 0, .45);cursor:pointer;}button:active, .exit:active, .tel:active{transform:translateY(2px);box-shadow:none}.plain, .choices button{color:var(--ink);background:var(--soft);box-shadow:0 2px 0 #929191}.exit{flex:1;color:#fff;background:var(--red);box-shadow:0 2px 0 #6a1b0e}:focus{outline:3px solid transparent}:focus-visible{outline:3px solid #fd0;outline-offset:0;box-shadow:inset 0 0 0 2px #0b0c0c}button:focus-visible, a:focus-visible{color:#0b0c0c;background:#fd0;box-shadow:0 4px #0b0c0c}dialog:focus, .choices:focus{outline:none;box-shadow:none}.launcher{position:fixed;z-index:2147483647;right:16px;bottom:16px;max-width:calc(100vw - 32px)}dialog{position:fixed;z-index:2147483647;inset:var(--top, 0) 0 auto auto;width:30rem;max-width:100%;height:var(--high, 100vh);max-height:none;margin:0;padding:0;border:0;border-left:1px solid var(--edge);color:inherit;background:var(--paper);overflow:hidden auto;overscroll-behavior:contain;scroll-padding:5.5rem 0 9.5rem;}dialog[open]{display:flex;flex-direction:column}dialog::backdrop{background:rgba(11, 12, 12, .35)}.top{position:sticky;top:0;z-index:1;flex:none;display:flex;gap:10px;padding:10px 16px 12px;background:var(--paper);border-bottom:1px solid var(--line);}.top i{position:absolute;left:16px;bottom:1px;height:4px;width:0;background:var(--ink)}.top i[data-count="1"]{width:33%}.top i[data-count="2"]{width:66%}.body{flex:1 0 auto;padding:16px 16px 4px}.before{padding:10px 14px 1px;margin-bottom:1em;border-left:6px solid var(--link);background:var(--soft);font-size:.94em}.before p{margin-bottom:.5em}.before a, .foot a, .links a, .report{display:inline-block;padding:11px 0}.before a{margin-right:1em}.say{white-space:pre-line}.me{width:fit-content;max-width:90%;margin:1.25em 0 1em auto;padding:.5em .75em;background:#dce8f3;color:#0b0c0c;white-space:pre-line}.safety{padding:12px 14px 2px;margin-bottom:1em;border:2px solid var(--red);border-left-width:10px}.safety > p{white-space:pre-line}.safety > :first-child{font-weight:700}.card{padding:14px 14px 2px;margin-bottom:1em;border:1px solid var(--line);border-top:4px solid var(--brand)}.phones li{margin-bottom:.75em}.tel{padding:.4em .8em}.facts{display:block;margin-top:.35em;font-weight:400}.on{border-left:4px solid var(--brand);padding-left:8px}.overdue{border-left:4px solid var(--red);padding-left:10px;font-weight:700}.checked{color:var(--edge);font-size:.9em}.waiting{color:var(--edge)}.choices{display:flex;flex-wrap:wrap;gap:12px 10px;padding-bottom:14px}.choices:empty{padding:0}.choices button{text-align:left;font-weight:400;border-color:var(--edge)}form{position:sticky;bottom:0;flex:none;padding:8px 16px 12px;display:grid;grid-template-columns:1fr auto;gap:4px 10px;align-items:end;background:var(--paper);border-top:1px solid var(--line);}label{grid-column:1/-1;font-weight:700}textarea{display:block;width:100%;min-width:0;min-height:44px;max-height:7.5em;padding:8px;resize:none;field-sizing:content;font:inherit;line-height:1.4;color:var(--ink);background:var(--paper);border:2px solid var(--ink);border-radius:0;}.foot{padding:0 16px 10px;display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center}dialog.page{position:static;width:auto;max-width:44rem;height:auto;min-height:24rem;margin:0 auto;border:0;overflow:visible;}@supports (height:1dvh){.panel{height:var(--high, 100dvh)}}@media (max-width:40em){.panel{width:100%;border:0}}@media (max-height:30em){form{position:static}dialog{scroll-padding-bottom:0}}@media (forced-colors:active){button, .exit, .tel, .me, .before{border:2px solid ButtonText;forced-color-adjust:auto}:focus-visible{outline-color:Highlight}.top i{background:CanvasText}}@media print{dialog, .launcher{display:none !important}}`;
const SLOW = 5000;
const IDLE = 30 * 60 * 1000;
const TYPING = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'textInput', 'compositionstart', 'compositionupdate',
'compositionend', 'paste', 'copy', 'cut'];
const POINTING = ['click', 'auxclick', 'dblclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart',
'touchend'];
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
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
this.#shift = [1, 2].map(() => h('span', { class: 'quiet', role: 'status' }));
this.#log = h('div', { class: 'log', role: 'log', 'aria-label': s.log });
this.#waiting = h('p', { class: 'waiting' });
this.#choices = h('div', { class: 'choices', role: 'group', 'aria-label': s.choices, tabIndex: -1 });
this.#field = h('textarea', { id: 'say', rows: 1, maxLength: 4000, autocomplete: 'off', spellcheck: false, enterKeyHint: 'send' });
this.#dialog = h('dialog', { class: page ? 'page' : 'panel', 'aria-labelledby': 'title', tabIndex: -1 },
h('div', { class: 'top' },
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
#listen() {
armExit(
() => this.#leave(),
(count) => this.#announceShift(count),
() => this.#started || this.#dialog.open || document.querySelector(EXIT_MARK) !== null,
);
for (const type of TYPING) {
addEventListener(type, (event) => {
if (event.target !== this) return;
event.stopImmediatePropagation();
if (type === 'keydown') this.#key(event);
}, true);
}
addEventListener('pagehide', () => this.#forget());
addEventListener('pageshow', (event) => event.persisted && this.#dialog.open && this.#begin());
document.addEventListener('visibilitychange', () => {
if (this.#started && Date.now() - this.#lastUse > IDLE) this.#idle();
});
const view = window.visualViewport;
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
exit.addEventListener('pointerup', (event) => {
const { left, right, top, bottom } = exit.getBoundingClientRect();
const { pointerType, clientX: x, clientY: y } = event;
if (pointerType === 'touch' && x >= left && x <= right && y >= top && y <= bottom) this.#leave();
});
for (const type of POINTING) this.#root.addEventListener(type, (event) => event.stopPropagation());
this.#root.addEventListener('focusin', ({ target }) => {
if (target.matches(':focus-visible') && !target.closest('.top,form')) target.scrollIntoView({ block: 'nearest' });
});
}
#key(event) {
const at = this.#root.activeElement;
if (event.key === 'Enter' && at === this.#field && !event.shiftKey && !event.isComposing) {
this.#submit(event);
} else if (event.key === ' ' && at?.className === 'exit') {
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
this.#turn({ text: '' });
}
#submit(event) {
event.preventDefault();
const words = this.#field.value.trim();
if (!words) return;
this.#field.value = '';
this.#say({ text: words }, words);
}
#say(said, words) {
const mine = h('p', { class: 'me' }, h('span', { class: 'quiet' }, s.you), words);
this.#log.append(mine);
this.#turn(said, mine);
}
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
if (this.#gone || turns !== this.#turns) return;
const newest = number === this.#asked;
if (newest) this.#waiting.textContent = '';
let views;
try {
views = answer.messages.map((message) => messageView(message, this.#base)).filter(Boolean);
} catch {
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
if (Object.hasOwn && window.HTMLDialogElement && !customElements.get('signpost-chat')) customElements.define('signpost-chat', SignpostChat);
