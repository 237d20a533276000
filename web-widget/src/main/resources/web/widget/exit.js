/* Signpost, Apache-2.0. Made by web-widget/build.mjs from web-widget/src: edit there. */
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
const mark = document.querySelector(EXIT_MARK);
const status = document.createElement('div');
status.className = 'quiet';
status.setAttribute('role', 'status');
document.body.append(status);
armExit(
() => {
const token = mark?.form?.elements.session?.value;
leave(exitAddress(mark?.dataset.exitUrl), [() => token && navigator.sendBeacon('/api/chat/exit', token)]);
},
(count) => (status.textContent = exitStrings.shift[count]),
);
