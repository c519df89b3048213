/**
 * What the elements of a draft share: properties that may be set before the element is defined, and in any order. `render` is
 * called when the element is on the page and one of them has changed.
 *
 * @typedef {import('./words.js').Labels} Labels
 */
import { supported } from './words.js';

export class DraftHost extends HTMLElement {
  /** @type {Labels | undefined} */
  #labels;
  /** @type {'en' | 'zh'} */
  #language = 'en';
  /** @type {any} */
  #data;
  #planned = false;

  constructor() {
    super();
    for (const name of ['labels', 'language', 'data']) this.#adopt(name);
  }

  /** A property set before the upgrade hides the accessor: hand it over. @param {string} name */
  #adopt(name) {
    if (!Object.hasOwn(this, name)) return;
    const self = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
    const value = self[name];
    delete self[name];
    queueMicrotask(() => (self[name] = value));
  }

  get labels() {
    return this.#labels;
  }

  set labels(labels) {
    this.#labels = labels;
    this.plan();
  }

  get language() {
    return this.#language;
  }

  set language(language) {
    if (this.#language === supported(language)) return;
    this.#language = supported(language);
    this.plan();
  }

  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data;
    this.opened();
    this.plan();
  }

  connectedCallback() {
    this.plan();
  }

  /** New data: the draft is to be opened anew. */
  opened() {}

  render() {}

  plan() {
    if (this.#planned || !this.isConnected) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      if (this.isConnected) this.render();
    });
  }
}
