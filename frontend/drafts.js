/**
 * What a person types, kept until the server has it. A queue of unsent changes lives in this browser's storage, one per owner
 * and document; each change is sent in order, again and again, until the server acknowledges it. It leaves the storage only then.
 *
 * ## The endpoint
 *
 *     PUT {base}/{field}        Content-Type: application/json, X-Touchstone: 1 (no other site can set it without asking)
 *     {"value": <JSON>, "revision": 3, "key": "0b0c…"}
 *
 * - `field` is one path segment (`rating.data-strategy`); `value` the whole new value, `null` when cleared.
 * - `revision` is the one the change was made on: 0 before the field was ever saved.
 * - `key` names this change (a UUID). The same key again is answered as the first time, and stored once.
 *
 * | status | body | meaning |
 * | --- | --- | --- |
 * | 200 | `{"revision": 4, "savedAt": "2026-11-24T14:31:07Z"}` | it is in the database |
 * | 409 | `{"value": <JSON>, "revision": 7, "savedAt": "…"}` | another tab or person saved the field since: here is theirs |
 * | 410 | – | the document is submitted or closed; nothing is stored any more |
 * | 401 | – | nobody is signed in, or the invitation's cookie is gone |
 * | 400, 413, 422 | problem detail | this value is refused for good |
 * | 403, 404 | – | treated as 410 |
 * | 429, 5xx, none | `Retry-After` in seconds, if any | sent again later |
 *
 * A change that was sent is never altered: its key may already be stored. What is typed after it is a change of its own.
 *
 * @typedef {{value: unknown, revision: number}} Answer  What the server has for a field.
 * @typedef {{value: unknown, revision: number, savedAt: string}} Theirs
 * @typedef {{field: string, value: unknown, revision: number, key: string, sent?: boolean, theirs?: Theirs}} Change
 *     `theirs` is what somebody else saved; such a change waits until a person has chosen.
 * @typedef {'fine' | 'offline' | 'signed-out' | 'closed' | 'conflict' | 'refused'} Trouble
 * @typedef {{waiting: number, sending: boolean, savedAt: string | undefined, trouble: Trouble}} DraftState
 *
 * @typedef {Object} Surroundings  all that is outside, for tests to replace
 * @property {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} storage
 * @property {(url: string, request: RequestInit) => Promise<Response>} fetch
 * @property {() => string} uuid
 * @property {(work: () => void, milliseconds: number) => unknown} later
 * @property {(timer: any) => void} cancel
 * @property {() => number} random
 */
import { publish } from './draft-state.js';

const TYPING_PAUSE = 500;
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 20_000;
const LONGEST_REQUEST = 20_000;

/** @returns {Surroundings} */
function browser() {
  return {
    storage: window.localStorage,
    fetch: (url, request) => window.fetch(url, request),
    uuid: () => crypto.randomUUID(),
    later: (work, milliseconds) => setTimeout(work, milliseconds),
    cancel: (timer) => clearTimeout(timer),
    random: Math.random,
  };
}

/**
 * Dispatches `state` whenever {@link Drafts#state} may differ, and `field` with `detail.field` when the value of a field came
 * from elsewhere than {@link Drafts#set}.
 */
export class Drafts extends EventTarget {
  /** @type {Change[]} */
  #changes;
  /** @type {Map<string, Answer>} */
  #answers;
  /** @type {Map<string, unknown>} */
  #refused = new Map();
  /** @type {Trouble} */
  #trouble = 'fine';
  /** @type {string | undefined} */
  #savedAt;
  /** @type {unknown} */
  #timer;
  #sending = false;
  #failures = 0;
  #closed = false;
  #base;
  #place;
  #outside;

  /**
   * @param {{base: string, owner: string, document: string, answers: Record<string, Answer>}} data
   * @param {Surroundings} outside
   */
  constructor(data, outside = browser()) {
    super();
    this.#base = data.base;
    this.#place = `touchstone.draft.${data.owner}.${data.document}`;
    this.#outside = outside;
    this.#answers = new Map(Object.entries(data.answers));
    this.#changes = this.#stored() ?? [];
    if (this.#changes.length > 0) this.#sendIn(0);
  }

  /** What is to be shown: what was typed last, else what the server has. @param {string} field @returns {unknown} */
  value(field) {
    const typed = this.#changes.findLast((change) => change.field === field);
    if (typed) return typed.value;
    return this.#refused.has(field) ? this.#refused.get(field) : (this.#answers.get(field)?.value ?? null);
  }

  /** @param {string} field @param {unknown} value */
  set(field, value) {
    if (this.#closed || same(this.value(field), value)) return;
    this.#refused.delete(field);
    this.#edit((changes) => {
      const last = changes.findLast((change) => change.field === field);
      if (last && (!last.sent || last.theirs)) last.value = value;
      else changes.push({ field, value, revision: this.#answers.get(field)?.revision ?? 0, key: this.#outside.uuid() });
    });
    if (this.#trouble === 'refused' && this.#refused.size === 0) this.#trouble = 'fine';
    if (this.#failures === 0) this.#sendIn(TYPING_PAUSE);
    this.#tell();
  }

  /** @returns {DraftState} */
  get state() {
    const trouble = this.#closed ? 'closed' : this.conflicts().length > 0 ? 'conflict' : this.#trouble;
    return { waiting: this.#changes.length, sending: this.#sending, savedAt: this.#savedAt, trouble };
  }

  /** The server has all of it, as far as it can be had. */
  get settled() {
    return this.#changes.length === 0 && this.#refused.size === 0 && !this.#sending;
  }

  /** Fields that somebody else saved too. @returns {{field: string, mine: unknown, theirs: Theirs}[]} */
  conflicts() {
    return this.#changes.flatMap(({ field, value, theirs }) => (theirs ? [{ field, mine: value, theirs }] : []));
  }

  /** Fields whose value the server refuses for good. @returns {string[]} */
  refused() {
    return [...this.#refused.keys()];
  }

  /** @param {string} field @param {'mine' | 'theirs'} choice */
  solve(field, choice) {
    this.#edit((changes) => {
      const at = changes.findIndex((change) => change.field === field && change.theirs);
      const change = changes[at];
      if (!change?.theirs) return;
      this.#answers.set(field, { value: change.theirs.value, revision: change.theirs.revision });
      changes.splice(at, 1);
      if (choice === 'mine') {
        changes.push({ field, value: change.value, revision: change.theirs.revision, key: this.#outside.uuid() });
      }
    });
    this.#changed(field);
    this.flush();
    this.#tell();
  }

  /** Sends now what waits: the network is back, the page is looked at again, somebody wants to submit. */
  flush() {
    this.#failures = 0;
    this.#sendIn(0);
  }

  /** Resolves when the server has all; false when it can't have it without the person's doing. @returns {Promise<boolean>} */
  settle() {
    return new Promise((resolve) => {
      const look = () => {
        const stuck = !['fine', 'offline'].includes(this.state.trouble);
        if (!this.settled && !stuck) return false;
        this.removeEventListener('state', look);
        resolve(this.settled);
        return true;
      };
      if (this.settled) return void look();
      if (this.#trouble === 'signed-out') this.#trouble = 'fine';
      if (!look()) {
        this.addEventListener('state', look);
        this.flush();
      }
    });
  }

  /** Listens for the network and for the page being looked at; the returned function ends it. */
  watch() {
    const flush = () => {
      if (document.visibilityState === 'visible') this.flush();
    };
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    this.#tell();
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      publish(undefined);
    };
  }

  /** @param {number} milliseconds */
  #sendIn(milliseconds) {
    if (this.#timer !== undefined) this.#outside.cancel(this.#timer);
    this.#timer = this.#outside.later(() => {
      this.#timer = undefined;
      void this.#send();
    }, milliseconds);
  }

  async #send() {
    if (this.#sending || this.#closed) return;
    const waiting = this.#changes.find((change) => !change.theirs);
    if (!waiting) return;
    this.#edit((changes) => {
      const change = changes.find(({ key }) => key === waiting.key);
      if (change) change.sent = true;
    });
    this.#sending = true;
    this.#tell();
    const wait = await this.#ask(waiting);
    this.#sending = false;
    if (wait !== undefined && this.#changes.some((change) => !change.theirs)) this.#sendIn(wait);
    this.#tell();
  }

  /** @param {Change} change @returns {Promise<number | undefined>} milliseconds until the next one, if it goes on */
  async #ask(change) {
    try {
      const { value, revision, key } = change;
      const response = await this.#outside.fetch(`${this.#base}/${encodeURIComponent(change.field)}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'X-Touchstone': '1' },
        body: JSON.stringify({ value, revision, key }),
        credentials: 'same-origin',
        redirect: 'manual',
        signal: AbortSignal.timeout(LONGEST_REQUEST),
      });
      return await this.#answered(change, response);
    } catch {
      return this.#again(undefined);
    }
  }

  /** @param {Change} change @param {Response} response @returns {Promise<number | undefined>} */
  async #answered(change, response) {
    if (response.type === 'opaqueredirect' || response.status === 401) {
      this.#trouble = 'signed-out';
      return undefined;
    }
    switch (response.status) {
      case 200:
        return this.#acknowledged(change, await response.json());
      case 409:
        return this.#conflict(change, await response.json());
      case 400:
      case 413:
      case 422:
        return this.#refuse(change);
      case 403:
      case 404:
      case 410:
        return this.#close();
      default:
        return this.#again(response.headers.get('Retry-After') ?? undefined);
    }
  }

  /** @param {Change} sent @param {{revision: number, savedAt: string}} answer */
  #acknowledged(sent, answer) {
    this.#answers.set(sent.field, { value: sent.value, revision: answer.revision });
    this.#edit((changes) => {
      remove(changes, sent);
      for (const later of changes) if (later.field === sent.field) later.revision = answer.revision;
    });
    this.#savedAt = answer.savedAt;
    return this.#goOn();
  }

  /** @param {Change} sent @param {Theirs} theirs */
  #conflict(sent, theirs) {
    this.#edit((changes) => {
      const mine = changes.findLast((change) => change.field === sent.field)?.value;
      const kept = changes.filter((change) => change.field !== sent.field);
      if (!same(mine, theirs.value)) kept.push({ ...sent, value: mine, theirs });
      changes.splice(0, changes.length, ...kept);
    });
    this.#answers.set(sent.field, { value: theirs.value, revision: theirs.revision });
    this.#changed(sent.field);
    return this.#goOn();
  }

  /** @param {Change} sent */
  #refuse(sent) {
    const typedSince = this.#changes.some((change) => change.field === sent.field && change.key !== sent.key);
    this.#edit((changes) => remove(changes, sent));
    if (!typedSince) this.#refused.set(sent.field, sent.value);
    this.#changed(sent.field);
    return this.#goOn();
  }

  #goOn() {
    this.#failures = 0;
    this.#trouble = this.#refused.size > 0 ? 'refused' : 'fine';
    return 0;
  }

  /** Nothing is stored there any more: what was typed stays on the page, to be copied, but not in the browser. */
  #close() {
    this.#closed = true;
    this.#quietly(() => this.#outside.storage.removeItem(this.#place));
    return undefined;
  }

  /** @param {string | undefined} retryAfter */
  #again(retryAfter) {
    this.#trouble = 'offline';
    const grown = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** this.#failures++);
    const asked = Number(retryAfter) * 1000;
    return asked > 0 ? asked : grown * (0.75 + this.#outside.random() / 2);
  }

  /**
   * Changes the list as it is in the storage now: another tab of the same document may have added to it.
   * @param {(changes: Change[]) => void} edit
   */
  #edit(edit) {
    const changes = this.#stored() ?? this.#changes;
    edit(changes);
    this.#changes = changes;
    this.#quietly(() => {
      if (changes.length === 0) this.#outside.storage.removeItem(this.#place);
      else this.#outside.storage.setItem(this.#place, JSON.stringify(changes));
      this.#keeps = true;
    });
  }

  /** Whether the storage works. Where it does not, the list lives as long as the page. */
  #keeps = true;

  /** @returns {Change[] | undefined} */
  #stored() {
    if (!this.#keeps) return undefined;
    try {
      const list = JSON.parse(this.#outside.storage.getItem(this.#place) ?? '[]');
      return Array.isArray(list) ? list : [];
    } catch {
      return undefined;
    }
  }

  /** @param {() => void} write */
  #quietly(write) {
    try {
      write();
    } catch {
      this.#keeps = false;
    }
  }

  /** @param {string} field */
  #changed(field) {
    this.dispatchEvent(new CustomEvent('field', { detail: { field } }));
  }

  #tell() {
    this.dispatchEvent(new CustomEvent('state'));
    publish(this.state);
  }
}

/** @param {Change[]} changes @param {Change} gone */
function remove(changes, gone) {
  const at = changes.findIndex((change) => change.key === gone.key);
  if (at >= 0) changes.splice(at, 1);
}

/** @param {unknown} one @param {unknown} other */
function same(one, other) {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
