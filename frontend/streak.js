/**
 * `<touchstone-streak max="5" low="2.2" high="4.6" value="3.4" needed="4">`: a value with its uncertainty on a scale. The
 * smear is the range in which the truth lies in 9 of 10 cases, the tick the estimate (none when nothing direct is known), the
 * dashed line what is needed. `before-low` and `before-high` draw the range before the latest evidence, paler. What it says as
 * a sentence is set by the server as `aria-label`.
 */
const STYLE = `
  :host { position: relative; display: block; flex: 1; min-width: 120px; height: 26px; }
  :host([hidden]) { display: none; }
  .line { position: absolute; left: 0; right: 0; top: 12px; height: 2px; background: var(--ts-line); }
  .range { position: absolute; top: 9px; height: 8px; border-radius: 4px; opacity: .85; min-width: 4px;
    background: linear-gradient(90deg, transparent, var(--ts-evidence) 30%, var(--ts-evidence) 70%, transparent); }
  .before { opacity: .25; }
  :host(:not([value])) .range { opacity: .45; }
  .value { position: absolute; top: 5px; width: 3px; height: 16px; margin-left: -1.5px; border-radius: 2px;
    background: var(--ts-evidence-ink); }
  .needed { position: absolute; top: 2px; height: 22px; margin-left: -1px; opacity: .75;
    border-left: 2px dashed var(--ts-ink-secondary); }
  @media (forced-colors: active) {
    .line { background: GrayText; }
    .range { background: Highlight; forced-color-adjust: none; }
    .value { background: CanvasText; forced-color-adjust: none; }
  }
`;

class TouchstoneStreak extends HTMLElement {
  static observedAttributes = ['max', 'low', 'high', 'value', 'needed', 'before-low', 'before-high'];

  connectedCallback() {
    this.#draw();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#draw();
  }

  #draw() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren(
      style(),
      part('line'),
      ...this.#range('before', 'before-low', 'before-high'),
      ...this.#range('', 'low', 'high'),
      ...this.#mark('value'),
      ...this.#mark('needed'),
    );
  }

  /** @param {string} kind @param {string} from @param {string} to */
  #range(kind, from, to) {
    const low = this.#share(from);
    const high = this.#share(to);
    if (low === undefined || high === undefined) return [];
    const smear = part(`range ${kind}`);
    smear.style.left = `${low}%`;
    smear.style.width = `${Math.max(0, high - low)}%`;
    return [smear];
  }

  /** @param {string} name */
  #mark(name) {
    const at = this.#share(name);
    if (at === undefined) return [];
    const mark = part(name);
    mark.style.left = `${at}%`;
    return [mark];
  }

  /**
   * Where a value stands on the line, in percent of its width; undefined when it is not given.
   * @param {string} name
   */
  #share(name) {
    const text = this.getAttribute(name);
    if (text === null || text === '') return undefined;
    const max = Number(this.getAttribute('max')) || 5;
    return Math.min(100, Math.max(0, (Number(text) / max) * 100));
  }
}

/** @param {string} name */
function part(name) {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

function style() {
  const element = document.createElement('style');
  element.textContent = STYLE;
  return element;
}

customElements.define('touchstone-streak', TouchstoneStreak);
