/**
 * `<touchstone-text>`: one long text that saves itself, as drafts.js says, in the field `text`. Java: `io.touchstone.ui.TextDraft`,
 * which sets `data`, `labels` and `language`. Emits `settled` after {@link TouchstoneText#settle} when the server has all of it.
 *
 * @typedef {Object} TextData
 * @property {string} base
 * @property {string} owner
 * @property {string} document
 * @property {string} label
 * @property {string} language   of the text
 * @property {Record<string, import('./drafts.js').Answer>} answers
 * @property {number} maxText
 * @property {boolean} readOnly
 */
import { DraftHost } from './draft-host.js';
import { keepingFocus, trouble } from './draft-parts.js';
import { Drafts } from './drafts.js';
import { element, speaker } from './words.js';

const FIELD = 'text';

export class TouchstoneText extends DraftHost {
  /** @type {Drafts | undefined} */
  #drafts;
  #unwatch = () => {};
  #notYet = false;
  #troubleShown = 'fine';
  #drawAnew = () => this.plan();
  #stateChanged = () => {
    const now = this.#drafts?.state.trouble ?? 'fine';
    if (now === this.#troubleShown && !this.#notYet) return;
    if (this.#drafts?.settled) this.#notYet = false;
    this.#troubleShown = now;
    this.plan();
  };

  /** @returns {TextData} */
  get #text() {
    return this.data;
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.#drafts) this.#unwatch = this.#drafts.watch();
  }

  disconnectedCallback() {
    this.#unwatch();
    this.#unwatch = () => {};
  }

  opened() {
    this.#unwatch();
    this.#drafts = new Drafts(this.#text);
    this.#drafts.addEventListener('field', this.#drawAnew);
    this.#drafts.addEventListener('state', this.#stateChanged);
    if (this.isConnected) this.#unwatch = this.#drafts.watch();
  }

  async settle() {
    if (!this.#drafts) return;
    this.#notYet = !(await this.#drafts.settle());
    if (this.#notYet) this.plan();
    else this.dispatchEvent(new CustomEvent('settled'));
  }

  render() {
    const drafts = this.#drafts;
    if (!drafts) return;
    const say = speaker(this.labels, this.language);
    const text = element('textarea', {
      id: 'description-text',
      lang: this.#text.language,
      'aria-label': this.#text.label,
      maxlength: this.#text.maxText,
      readonly: this.#text.readOnly || drafts.state.trouble === 'closed',
      oninput: () => drafts.set(FIELD, text.value),
    });
    text.value = String(drafts.value(FIELD) ?? '');
    const waits = this.#notYet && element('p', { class: 'ts-draft-trouble', role: 'alert' }, say('notYet'));
    keepingFocus(this, () => this.replaceChildren(text, ...this.#said(trouble(drafts, FIELD, say, String)), ...this.#said(waits)));
  }

  /** @param {HTMLElement | undefined | false} part */
  #said(part) {
    return part ? [part] : [];
  }
}

customElements.define('touchstone-text', TouchstoneText);
