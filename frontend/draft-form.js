/**
 * What the forms share: the draft of their data, which listens for the network while the form is on the page, and drawing anew
 * when a field came from elsewhere, or a trouble begins or ends.
 */
import { DraftHost } from './draft-host.js';
import { Drafts } from './drafts.js';

export class DraftForm extends DraftHost {
  /** @type {Drafts | undefined} */
  drafts;
  /** Something was to be done with all of it, and not all of it is saved. */
  notYet = false;
  #unwatch = () => {};
  #troubleShown = 'fine';
  #drawAnew = () => this.plan();
  #stateChanged = () => {
    const now = this.drafts?.state.trouble ?? 'fine';
    if (now === this.#troubleShown && !this.notYet) return;
    if (this.drafts?.settled) this.notYet = false;
    this.#troubleShown = now;
    this.plan();
  };

  connectedCallback() {
    super.connectedCallback();
    if (this.drafts) this.#unwatch = this.drafts.watch();
  }

  disconnectedCallback() {
    this.#unwatch();
    this.#unwatch = () => {};
  }

  opened() {
    this.#unwatch();
    this.drafts = new Drafts(this.data);
    this.drafts.addEventListener('field', this.#drawAnew);
    this.drafts.addEventListener('state', this.#stateChanged);
    if (this.isConnected) this.#unwatch = this.drafts.watch();
  }

  /** Whether the server has everything typed, after it was sent; if not, the form says so. @returns {Promise<boolean>} */
  async allSaved() {
    if (!this.drafts) return false;
    this.notYet = !(await this.drafts.settle());
    if (this.notYet) this.plan();
    return !this.notYet;
  }
}
