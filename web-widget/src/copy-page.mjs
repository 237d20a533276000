// For the page for professionals: buttons that copy the summary and print the page. Without them the text is selected and printed by hand.

const said = document.querySelector('[role=status]');

for (const button of document.querySelectorAll('[data-copy]')) {
  // A page that is not served safely has no clipboard.
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
