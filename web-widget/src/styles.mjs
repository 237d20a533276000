// One constructable stylesheet. Type, spacing and contrast follow the GOV.UK Design System; hosts theme by custom properties.

export const css = `
:host {
  all: initial;
  --brand: var(--signpost-brand, #00703c);
  --on-brand: var(--signpost-on-brand, #fff);
  --link: var(--signpost-link, #1d70b8);
  --ink: var(--signpost-text, #0b0c0c);
  --paper: var(--signpost-background, #fff);
  --soft: var(--signpost-soft, #f3f2f1);
  --line: #b1b4b6;
  --edge: #505a5f;
  --red: #d4351c;
  font: 400 max(1.0625rem, 17px)/1.4 var(--signpost-font, arial, sans-serif);
  color: var(--ink);
  color-scheme: light;
  display: block;
}
:host([hidden]) { display: none }
* { box-sizing: border-box }
h2, h3, p, ul { margin: 0 0 .75em; padding: 0 }
h2 { font-size: 1.4em; line-height: 1.2 }
h3 { font-size: 1.1em; line-height: 1.25; margin-bottom: .4em }
ul { list-style: none }
a { color: var(--link); text-underline-offset: .15em; overflow-wrap: anywhere }
.body p, .body h2, .body h3, .body span { overflow-wrap: anywhere }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

button, .exit, .tel {
  display: inline-flex; align-items: center; justify-content: center;
  min-height: 44px; min-width: 44px; padding: .4em .9em; margin: 0;
  font: inherit; font-weight: 700; line-height: 1.2; text-align: center; text-decoration: none;
  color: var(--on-brand); background: var(--brand);
  border: 2px solid transparent; border-radius: 0; box-shadow: 0 2px 0 rgba(0, 0, 0, .45); cursor: pointer;
}
button:active, .exit:active, .tel:active { transform: translateY(2px); box-shadow: none }
.plain, .choices button { color: var(--ink); background: var(--soft); box-shadow: 0 2px 0 #929191 }
.exit { flex: 1; color: #fff; background: var(--red); box-shadow: 0 2px 0 #6a1b0e }
:focus { outline: 3px solid transparent }
:focus-visible { outline: 3px solid #fd0; outline-offset: 0; box-shadow: inset 0 0 0 2px #0b0c0c }
button:focus-visible, a:focus-visible { color: #0b0c0c; background: #fd0; box-shadow: 0 4px #0b0c0c }
dialog:focus, .choices:focus { outline: none; box-shadow: none }

.launcher { position: fixed; z-index: 2147483647; right: 16px; bottom: 16px; max-width: calc(100vw - 32px) }

dialog {
  position: fixed; z-index: 2147483647; inset: var(--top, 0) 0 auto auto;
  width: 30rem; max-width: 100%; height: var(--high, 100vh); max-height: none;
  margin: 0; padding: 0; border: 0; border-left: 1px solid var(--edge);
  color: inherit; background: var(--paper); overflow: hidden auto; overscroll-behavior: contain;
  scroll-padding: 5.5rem 0 9.5rem;
}
dialog[open] { display: flex; flex-direction: column }
dialog::backdrop { background: rgba(11, 12, 12, .35) }
.top {
  position: sticky; top: 0; z-index: 1; flex: none; display: flex; gap: 10px; padding: 10px 16px 12px;
  background: var(--paper); border-bottom: 1px solid var(--line);
}
.top i { position: absolute; left: 16px; bottom: 1px; height: 4px; width: 0; background: var(--ink) }
.top i[data-count="1"] { width: 33% }
.top i[data-count="2"] { width: 66% }
.body { flex: 1 0 auto; padding: 16px 16px 4px }
.before { padding: 10px 14px 1px; margin-bottom: 1em; border-left: 6px solid var(--link); background: var(--soft); font-size: .94em }
.before p { margin-bottom: .5em }
.before a, .foot a, .links a, .report { display: inline-block; padding: 11px 0 }
.before a { margin-right: 1em }
.say { white-space: pre-line }
.me { width: fit-content; max-width: 90%; margin: 1.25em 0 1em auto; padding: .5em .75em; background: #dce8f3; color: #0b0c0c; white-space: pre-line }
.safety { padding: 12px 14px 2px; margin-bottom: 1em; border: 2px solid var(--red); border-left-width: 10px }
.safety > p { white-space: pre-line }
.safety > :first-child { font-weight: 700 }
.card { padding: 14px 14px 2px; margin-bottom: 1em; border: 1px solid var(--line); border-top: 4px solid var(--brand) }
.phones li { margin-bottom: .75em }
.tel { padding: .4em .8em }
.facts { display: block; margin-top: .35em; font-weight: 400 }
.on { border-left: 4px solid var(--brand); padding-left: 8px }
.overdue { border-left: 4px solid var(--red); padding-left: 10px; font-weight: 700 }
.checked { color: var(--edge); font-size: .9em }
.waiting { color: var(--edge) }
.choices { display: flex; flex-wrap: wrap; gap: 12px 10px; padding-bottom: 14px }
.choices:empty { padding: 0 }
.choices button { text-align: left; font-weight: 400; border-color: var(--edge) }
form {
  position: sticky; bottom: 0; flex: none; padding: 8px 16px 12px; display: grid; grid-template-columns: 1fr auto; gap: 4px 10px;
  align-items: end; background: var(--paper); border-top: 1px solid var(--line);
}
label { grid-column: 1/-1; font-weight: 700 }
textarea {
  display: block; width: 100%; min-width: 0; min-height: 44px; max-height: 7.5em; padding: 8px; resize: none; field-sizing: content;
  font: inherit; line-height: 1.4; color: var(--ink); background: var(--paper); border: 2px solid var(--ink); border-radius: 0;
}
.foot { padding: 0 16px 10px; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center }

dialog.page {
  position: static; width: auto; max-width: 44rem; height: auto; min-height: 24rem; margin: 0 auto; border: 0; overflow: visible;
}
@supports (height: 1dvh) { .panel { height: var(--high, 100dvh) } }
@media (max-width: 40em) { .panel { width: 100%; border: 0 } }
@media (max-height: 30em) {
  form { position: static }
  dialog { scroll-padding-bottom: 0 }
}
@media (forced-colors: active) {
  button, .exit, .tel, .me, .before { border: 2px solid ButtonText; forced-color-adjust: auto }
  :focus-visible { outline-color: Highlight }
  .top i { background: CanvasText }
}
@media print { dialog, .launcher { display: none !important } }
`;
