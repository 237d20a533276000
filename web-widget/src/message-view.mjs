// Messages of the wire → nodes. Text goes in as text, never as markup; links only with the schemes named here.

import { strings as s } from './strings.mjs';

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [props] set as properties; `class`, `role`, `lang` and names with a dash as attributes
 * @param {...(Node | string | null | undefined | false)} children
 */
export const h = (tag, props = {}, ...children) => {
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
  // A new tab keeps the chat; it is said, because leaving this tab does not close that one.
  return safe
    ? h('a', { href: safe, class: classes, target: '_blank', rel: 'noopener noreferrer nofollow' }, text(label), ' ', s.newTab)
    : h('span', {}, text(label));
};

/** "2026-11-23T09:00Z" → "Monday 23 November at 9am", in UK time; words that are no time stay as they are. */
export const whenWords = (value) => {
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

/** A number to tap, with what is known about it. Not known is said, never shown as open (SAFE-04). */
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

/** What a screen reader and the line direction need to know of words that are not English. */
const spoken = (m) => (m.lang ? { lang: text(m.lang), dir: text(m.dir) } : {});

const views = {
  text: (m) => h('p', { class: 'say', ...spoken(m) }, text(m.text)),

  // The number stands right below the first line: what comes after can be longer than the screen.
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
    // The address says nothing of the service: it would stay in the history (SAFE-25).
    h('p', {}, link(`${base}/wrong-number`, s.wrongNumber, 'report'))),
};

/**
 * @param {object} message as on the wire
 * @param {string} base where the service is, without a slash at its end
 * @returns {Node | null} null for a kind this version does not know and that has no words
 */
export const messageView = (message, base) => {
  const view = Object.hasOwn(views, message?.type) ? views[message.type] : message?.text ? views.text : null;
  return view ? view(message, base) : null;
};

/** The numbers that work when we do not. */
export const numbersView = (words, phones) => h('div', { class: 'safety' }, h('p', {}, words), phoneList(phones));

export { link };
