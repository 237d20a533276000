/* Signpost, Apache-2.0. Made by web-widget/build.mjs from web-widget/src: edit there. */
const said = document.querySelector('[role=status]');
for (const button of document.querySelectorAll('[data-copy]')) {
button.hidden = !navigator.clipboard;
button.addEventListener('click', () => {
const text = document.getElementById(button.dataset.copy).textContent;
navigator.clipboard.writeText(text).then(
() => (said.textContent = 'Copied.'),
() => (said.textContent = 'Your browser does not allow it. Select the text and copy it.'),
);
});
}
for (const button of document.querySelectorAll('[data-print]')) {
button.hidden = false;
button.addEventListener('click', () => print());
}
