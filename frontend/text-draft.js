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
 */
import { DraftForm } from './draft-form.js';
import { keepingFocus, trouble } from './draft-parts.js';
import { element, speaker } from './words.js';

const FIELD = 'text';

export class TouchstoneText extends DraftForm {
  /** @returns {TextData} */
  get #text() {
    return this.data;
  }

  async settle() {
    if (await this.allSaved()) this.dispatchEvent(new CustomEvent('settled'));
  }

  render() {
    const drafts = this.drafts;
    if (!drafts) return;
    const say = speaker(this.labels, this.language);
    const text = element('textarea', {
      id: 'description-text',
      lang: this.#text.language,
      'aria-label': this.#text.label,
      maxlength: this.#text.maxText,
      readonly: drafts.state.trouble === 'closed',
      oninput: () => drafts.set(FIELD, text.value),
    });
    text.value = String(drafts.value(FIELD) ?? '');
    const waits = this.notYet && element('p', { class: 'ts-draft-trouble', role: 'alert' }, say('notYet'));
    keepingFocus(this, () => this.replaceChildren(text, ...this.#said(trouble(drafts, FIELD, say, String)), ...this.#said(waits)));
  }

  /** @param {HTMLElement | undefined | false} part */
  #said(part) {
    return part ? [part] : [];
  }
}

customElements.define('touchstone-text', TouchstoneText);
