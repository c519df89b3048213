/**
 * `<touchstone-scorecard>`: on which an interviewer scores. Java: `io.touchstone.ui.ScorecardForm`, which sets `data`,
 * `labels` and `language`.
 *
 * Its fields, saved through `PUT {data.base}/{field}` as drafts.js says:
 *
 * | field | value |
 * | --- | --- |
 * | `rating.<skill>` | 0, 1, 2, 3, 4, 5, `"not-observed"`, or null when taken back |
 * | `note.<skill>` | text, at most `data.maxNote` characters |
 * | `overall` | `"strong-no"`, `"no"`, `"yes"`, `"strong-yes"`, `"no-decision"`, or null |
 * | `note.overall` | text |
 *
 * Emits `review` when the interviewer wants to see all and submit, and every change has been acknowledged.
 *
 * @typedef {import('./drafts.js').Drafts} Drafts
 * @typedef {{en: string, zh: string}} Words
 * @typedef {Object} Skill
 * @property {string} key
 * @property {Words} name
 * @property {Words} definition
 * @property {boolean} mustHave  then a rating needs a note
 * @property {number} level      needed for the role; 0 when the role does not ask for it
 * @property {Words} question    empty texts when there is none
 * @property {Words[]} probes
 * @property {Words[]} anchors   six, the index is the level
 *
 * @typedef {Object} ScorecardData
 * @property {string} base       address of the fields: `/drafts/scorecards/0198…`
 * @property {string} owner      account id: drafts of one person are never shown to the next
 * @property {string} document   scorecard id
 * @property {Skill[]} skills    in the order of asking
 * @property {Record<string, import('./drafts.js').Answer>} answers  by field, what the database has
 * @property {number} maxNote
 */
import { DraftForm } from './draft-form.js';
import { button, choices, keepingFocus, trouble } from './draft-parts.js';
import {
  LEVELS, NOT_OBSERVED, OVERALL, OVERALL_NOTE, VERDICTS, command, noteIsMissing, noteOf, ratingOf, sign,
} from './scorecard-model.js';
import { element, speaker } from './words.js';

export class TouchstoneScorecard extends DraftForm {
  /** Index of the skill on the page; the one after the last is the overall impression. */
  #step = 0;
  #keys = (/** @type {KeyboardEvent} */ event) => this.#pressed(event);

  /** @returns {ScorecardData} */
  get #card() {
    return this.data;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#keys);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#keys);
    super.disconnectedCallback();
  }

  opened() {
    super.opened();
    this.#step = Math.min(this.#step, this.#card.skills.length);
  }

  /** Called by the server's button too. */
  async review() {
    if (await this.allSaved()) this.dispatchEvent(new CustomEvent('review'));
  }

  render() {
    const drafts = this.drafts;
    if (!drafts) return;
    keepingFocus(this, () => {
      this.lang = this.language === 'zh' ? 'zh-CN' : 'en';
      this.replaceChildren(this.#rail(drafts), this.#page(drafts));
    });
  }

  get #say() {
    return speaker(this.labels, this.language);
  }

  /** @param {Drafts} drafts */
  #rail(drafts) {
    const say = this.#say;
    const steps = this.#card.skills.map((skill, at) => this.#railItem(drafts, at, skill));
    return element(
      'nav',
      { class: 'rail', 'aria-label': say('skills') },
      element('ol', {}, ...steps, this.#railItem(drafts, steps.length, undefined)),
      element('p', { class: 'others' }, say('others')),
    );
  }

  /** @param {Drafts} drafts @param {number} at @param {Skill | undefined} skill */
  #railItem(drafts, at, skill) {
    const say = this.#say;
    const fields = skill ? [ratingOf(skill.key), noteOf(skill.key)] : [OVERALL, OVERALL_NOTE];
    const [answer, note] = fields.map((field) => drafts.value(field));
    const conflict = drafts.conflicts().some(({ field }) => fields.includes(field));
    const noNote = skill !== undefined && noteIsMissing(skill, answer, note);
    const mark = conflict || noNote ? '!' : skill ? sign(answer) : answer ? '✓' : '·';
    const meaning = conflict ? say('mark.conflict') : noNote ? say('mark.note') : this.#meaning(answer);
    return element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          id: `step-${at}`,
          class: conflict || noNote ? 'look' : typeof answer === 'number' ? 'given' : 'open',
          'aria-current': at === this.#step && 'step',
          onclick: () => this.#go(at),
        },
        element('b', { 'aria-hidden': 'true' }, mark),
        element('span', {}, skill ? skill.name[this.language] : say('overall')),
        element('span', { class: 'ts-unseen' }, meaning),
      ),
    );
  }

  /** @param {unknown} answer */
  #meaning(answer) {
    if (answer === null) return this.#say('mark.none');
    if (answer === NOT_OBSERVED) return this.#say('mark.notObserved');
    return typeof answer === 'number' ? String(answer) : this.#say(`verdict.${answer}`);
  }

  /** @param {Drafts} drafts */
  #page(drafts) {
    const say = this.#say;
    const skill = this.#card.skills[this.#step];
    const sentence = drafts.state.trouble === 'closed' ? say('closed') : this.notYet ? say('notYet') : '';
    return element(
      'section',
      { class: 'ts-card', 'aria-labelledby': 'scorecard-title' },
      sentence && element('p', { class: 'ts-draft-trouble', role: 'alert' }, sentence),
      ...(skill ? this.#skill(drafts, skill) : this.#overall(drafts)),
    );
  }

  /** @param {Drafts} drafts @param {Skill} skill */
  #skill(drafts, skill) {
    const say = this.#say;
    const language = this.language;
    const rating = drafts.value(ratingOf(skill.key));
    const facts = [skill.mustHave && say('must'), skill.level > 0 && say('level', skill.level)].filter(Boolean).join(' · ');
    const question = skill.question[language];
    const probes = skill.probes.map((probe) => probe[language]).join(' · ');
    return [
      element('div', { class: 'title' }, title(skill.name[language]), facts && element('span', { class: 'ts-tag' }, facts)),
      element('p', { class: 'definition' }, skill.definition[language]),
      question && element('h3', {}, say('ask')),
      question && element('p', { class: 'question' }, say('quoted', question)),
      probes && element('p', { class: 'probes' }, say('probe', probes)),
      choices({
        field: ratingOf(skill.key),
        legend: say('closest'),
        value: rating,
        disabled: drafts.state.trouble === 'closed',
        options: LEVELS.map((level) => ({ value: level, sign: String(level), text: skill.anchors[level]?.[language] ?? '' })),
        choose: (level) => this.#rate(skill, level),
      }),
      trouble(drafts, ratingOf(skill.key), say, (value) => this.#meaning(value)),
      this.#note(drafts, noteOf(skill.key), say(skill.mustHave ? 'noteNeeded' : 'note'), skill),
      element(
        'div',
        { class: 'foot' },
        this.#keysOfThisPage(),
        rating !== null && button(say('takeBack'), () => this.#rate(skill, null), { class: 'ts-button quiet', id: 'take-back' }),
        button(say('notObserved'), () => this.#rate(skill, rating === NOT_OBSERVED ? null : NOT_OBSERVED), {
          id: 'not-observed',
          'aria-pressed': String(rating === NOT_OBSERVED),
        }),
        button(say('next', this.#nameOf(this.#step + 1)), () => this.#go(this.#step + 1), { class: 'ts-button primary', id: 'next' }),
      ),
    ];
  }

  /** @param {Drafts} drafts */
  #overall(drafts) {
    const say = this.#say;
    return [
      element('div', { class: 'title' }, title(say('overall'))),
      choices({
        field: OVERALL,
        legend: say('verdict'),
        value: drafts.value(OVERALL),
        disabled: drafts.state.trouble === 'closed',
        options: VERDICTS.map((verdict) => ({ value: verdict, sign: '', text: say(`verdict.${verdict}`) })),
        choose: (verdict) => {
          drafts.set(OVERALL, verdict);
          this.plan();
        },
      }),
      trouble(drafts, OVERALL, say, (value) => this.#meaning(value)),
      this.#note(drafts, OVERALL_NOTE, say('overallNote'), undefined),
      element(
        'div',
        { class: 'foot' },
        element('span', { class: 'keys' }),
        button(say('review'), () => void this.review(), { class: 'ts-button primary', id: 'review' }),
      ),
    ];
  }

  /** @param {Drafts} drafts @param {string} field @param {string} label @param {Skill | undefined} skill */
  #note(drafts, field, label, skill) {
    const missing = () => skill !== undefined && noteIsMissing(skill, drafts.value(ratingOf(skill.key)), drafts.value(field));
    const hint = element('span', {}, missing() ? this.#say('noteMissing') : label);
    hint.className = missing() ? 'hint missing' : 'hint';
    const text = element('textarea', {
      id: field,
      rows: 3,
      maxlength: this.#card.maxNote,
      readonly: drafts.state.trouble === 'closed',
      oninput: () => {
        drafts.set(field, text.value === '' ? null : text.value);
        hint.textContent = missing() ? this.#say('noteMissing') : label;
        hint.className = missing() ? 'hint missing' : 'hint';
      },
      onkeydown: (event) => {
        if (event.key === 'Escape') this.#focusTitle();
      },
      onblur: () => this.#railAnew(),
    });
    text.value = String(drafts.value(field) ?? '');
    return element(
      'label',
      { class: 'note' },
      text,
      hint,
      trouble(drafts, field, this.#say, (value) => `“${value}”`),
    );
  }

  #railAnew() {
    const rail = this.querySelector('.rail');
    if (rail && this.drafts) keepingFocus(this, () => rail.replaceWith(this.#rail(/** @type {Drafts} */ (this.drafts))));
  }

  #keysOfThisPage() {
    const say = this.#say;
    return element(
      'span',
      { class: 'keys' },
      ...[['0', '5', 'rate'], ['X', 'notObserved'], ['N', 'note'], ['J', 'K', 'next']].map((entry) => {
        const keys = entry.slice(0, -1).map((key) => element('kbd', {}, key));
        const [first, second] = keys;
        const between = entry.at(-1) === 'rate' ? '–' : ' ';
        return element('span', {}, first, second && between, second, ` ${say(`key.${entry.at(-1)}`)}`);
      }),
    );
  }

  /** @param {Skill} skill @param {string | number | null} rating */
  #rate(skill, rating) {
    this.drafts?.set(ratingOf(skill.key), rating);
    this.plan();
  }

  /** @param {number} at */
  #nameOf(at) {
    return this.#card.skills[at]?.name[this.language] ?? this.#say('overall');
  }

  /** @param {number} at */
  #go(at) {
    if (at < 0 || at > this.#card.skills.length) return;
    this.#step = at;
    this.render();
    this.#focusTitle();
  }

  #focusTitle() {
    this.querySelector('h2')?.focus();
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const target = event.target;
    if (!(target instanceof HTMLElement) || event.defaultPrevented || !this.drafts) return;
    const here = target === document.body || target.contains(this) || this.contains(target);
    if (!here || target instanceof HTMLTextAreaElement) return;
    const skill = this.#card.skills[this.#step];
    const meant = command(event);
    if (meant === undefined || (typeof meant === 'object' && !skill)) return;
    event.preventDefault();
    if (meant === 'note') this.querySelector('textarea')?.focus();
    else if (meant === 'next') this.#go(this.#step + 1);
    else if (meant === 'previous') this.#go(this.#step - 1);
    else if (skill) this.#rate(skill, meant.rate);
  }
}

/** @param {string} text */
function title(text) {
  return element('h2', { id: 'scorecard-title', tabindex: '-1' }, text);
}

customElements.define('touchstone-scorecard', TouchstoneScorecard);
