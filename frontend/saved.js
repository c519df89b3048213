/** `<touchstone-saved>`: "Saved 14:31", "Not sent yet": the state of the draft on the same page. The server sets `labels` and `language`. */
import { EVENT, latestState, sentence } from './draft-state.js';
import { DraftHost } from './draft-host.js';
import { element, speaker } from './words.js';

class TouchstoneSaved extends DraftHost {
  #show = () => {
    const state = latestState();
    const text = sentence(state, speaker(this.labels, this.language, 'saved.'), this.language);
    if (this.textContent !== text) {
      // The same page again leads to the sign-in, and back here.
      const again = state?.trouble === 'signed-out' && element('a', { href: window.location.href, 'router-ignore': true }, text);
      this.replaceChildren(again || text);
    }
    this.toggleAttribute('troubled', state !== undefined && state.trouble !== 'fine');
  };

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'status');
    window.addEventListener(EVENT, this.#show);
  }

  disconnectedCallback() {
    window.removeEventListener(EVENT, this.#show);
  }

  render() {
    this.#show();
  }
}

customElements.define('touchstone-saved', TouchstoneSaved);
