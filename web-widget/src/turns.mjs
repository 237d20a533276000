// One conversation with the server. Everything is in memory; the token never leaves the private field but to the server.

const PATIENCE = 12000;
const OPTIONS = { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' };

/** Neither answer nor patience is left; the person needs numbers now. */
export class NoAnswer extends Error {}

export class Turns {
  #base;
  #audience;
  #patience;
  #token = null;
  #last = Promise.resolve();
  #stop = new AbortController();

  /**
   * @param {string} base origin of the server, without a slash at the end
   * @param {string | null} audience sent with the first turn alone
   * @param {number} patience milliseconds for each of the two attempts
   */
  constructor(base, audience, patience = PATIENCE) {
    this.#base = base;
    this.#audience = audience;
    this.#patience = patience;
  }

  /**
   * Turns are sent one after the other, so two quick ones cannot race for one session.
   * @param {{text: string} | {choice: string}} said
   * @returns {Promise<object>} the answer as in the wire's description
   * @throws {NoAnswer} after one retry, or at once when another attempt cannot help
   */
  say(said) {
    const answer = this.#last.then(() => this.#turn(said));
    this.#last = answer.catch(() => {});
    return answer;
  }

  async #turn(said) {
    // The same on the second try, so that a turn whose answer was lost is not taken twice.
    const once = crypto.getRandomValues(new Uint32Array(4)).join('-');
    for (let attempt = 0; attempt < 2; attempt++) {
      const response = await this.#post(said, once).catch(() => null);
      if (this.#stop.signal.aborted) break;
      if (response?.answer) {
        this.#token = response.answer.session ?? this.#token;
        return response.answer;
      }
      // A refusal stays one. Silence, a full or a broken server may have been a moment.
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

  /** Stops waiting. Nothing more is sent by this conversation but its end. */
  abort() {
    this.#stop.abort();
  }

  /** Ends the session on the server by beacon: it is sent even while the page goes away. */
  end() {
    const token = this.#token;
    this.#token = null;
    if (token) navigator.sendBeacon(`${this.#base}/api/chat/exit`, token);
  }
}
