// The words of leaving, apart from the others, because the pages without the chat need these alone.

export const exitStrings = {
  // What the browser's tab says between leaving and the next site.
  leaving: 'Loading',
  // By the number of presses.
  shift: ['', 'Shift pressed. Press 2 more times to exit.', 'Shift pressed. Press 1 more time to exit.', 'Leaving this page.'],
};
