// For the pages without the chat: their exit links blank first, too, and Shift pressed three times leaves.

import { exitStrings } from './exit-strings.mjs';
import { EXIT_MARK, armExit, exitAddress, leave } from './quick-exit.mjs';

const mark = document.querySelector(EXIT_MARK);
const status = document.createElement('div');
status.className = 'quiet';
status.setAttribute('role', 'status');
document.body.append(status);

armExit(
  () => {
    // The page that talks by forms keeps its token in a hidden field beside the button; leaving clears fields.
    const token = mark?.form?.elements.session?.value;
    leave(exitAddress(mark?.dataset.exitUrl), [() => token && navigator.sendBeacon('/api/chat/exit', token)]);
  },
  (count) => (status.textContent = exitStrings.shift[count]),
);
