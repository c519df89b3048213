/**
 * `<touchstone-assessment>`: the candidate's self-assessment, phone first. Java: `io.touchstone.ui.AssessmentForm`, which sets
 * `data`, `labels` (both languages) and `language`; the candidate may switch the language at any moment.
 *
 * Its fields, saved through `PUT {data.base}/{field}` as drafts.js says:
 *
 * | field | value |
 * | --- | --- |
 * | `notice` | true once acknowledged (before it, no other field is sent) |
 * | `choice.<key>` | true or false; absent means false |
 * | `level.<skill>` | 0, 1, 2, 3, 4, 5, or `"not-observed"` ("I have not done this": no evidence) |
 * | `where.<skill>` | text, at most `data.maxSentence` characters |
 *
 * Emits `finished` when the candidate sends it in and every change has been acknowledged, and `language-changed` with
 * `detail.language` ("en" or "zh").
 *
 * @typedef {import('./drafts.js').Drafts} Drafts
 * @typedef {{en: string, zh: string}} Words
 * @typedef {{key: string, name: Words, definition: Words, anchors: Words[]}} Skill   six anchors, the index is the level
 * @typedef {{key: string, label: Words, hint: Words}} Choice   free, off at first: stay in the pool, take part in the survey
 *
 * @typedef {Object} AssessmentData
 * @property {string} base       address of the fields: `/drafts/assessments/0198…`
 * @property {string} owner      invitation id
 * @property {string} document   assessment id
 * @property {Words} role        the position it is for
 * @property {Words[]} notice    the notice, a paragraph each
 * @property {Choice[]} choices
 * @property {Skill[]} skills    in the order of asking
 * @property {number} minutesPerSkill
 * @property {string} until      the last day on which the link works, ISO date
 * @property {Record<string, import('./drafts.js').Answer>} answers  by field, what the database has
 * @property {number} maxSentence
 */
import { LEVELS, NOTICE, NOT_DONE, choiceOf, day, firstStep, levelOf, minutesLeft, openSkills, progress, whereOf } from './assessment-model.js';
import { DraftForm } from './draft-form.js';
import { button, choices, keepingFocus, trouble } from './draft-parts.js';
import { EVENT, sentence } from './draft-state.js';
import { element, speaker } from './words.js';

export class TouchstoneAssessment extends DraftForm {
  #step = -1;
  #paused = false;
  /** Before the notice is acknowledged nothing may be sent: the choices wait here. @type {Map<string, boolean>} */
  #chosen = new Map();
  #showSaved = () => this.#saved();

  /** @returns {AssessmentData} */
  get #form() {
    return this.data;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener(EVENT, this.#showSaved);
  }

  disconnectedCallback() {
    window.removeEventListener(EVENT, this.#showSaved);
    super.disconnectedCallback();
  }

  opened() {
    super.opened();
    this.#step = firstStep(this.#form, (field) => this.#value(field));
  }

  get #say() {
    return speaker(this.labels, this.language);
  }

  /** @param {string} field */
  #value(field) {
    return this.drafts?.value(field) ?? null;
  }

  render() {
    const drafts = this.drafts;
    if (!drafts) return;
    keepingFocus(this, () => {
      this.lang = this.language === 'zh' ? 'zh-CN' : 'en';
      this.replaceChildren(this.#head(), element('div', { class: 'sheet' }, ...this.#sheet(drafts)), this.#bar(drafts));
    });
    this.#saved();
  }

  #head() {
    const say = this.#say;
    return element(
      'header',
      {},
      element('span', { class: 'ts-mark', role: 'img', 'aria-label': say('name') }),
      this.#step >= 0 && !this.#paused && button(say('pause'), () => this.#pause(true), { class: 'ts-button quiet', id: 'pause' }),
      this.#languages(),
    );
  }

  #languages() {
    const one = (/** @type {'en' | 'zh'} */ language, /** @type {string} */ name, /** @type {string} */ short) =>
      element(
        'button',
        {
          type: 'button',
          id: `language-${language}`,
          lang: language,
          'aria-label': name,
          'aria-pressed': String(this.language === language),
          onclick: () => this.#speak(language),
        },
        short,
      );
    return element(
      'div',
      { class: 'languages', role: 'group', 'aria-label': this.#say('language') },
      one('en', 'English', 'EN'),
      one('zh', '简体中文', '中'),
    );
  }

  /** @param {'en' | 'zh'} language */
  #speak(language) {
    if (language === this.language) return;
    this.language = language;
    this.dispatchEvent(new CustomEvent('language-changed', { detail: { language } }));
  }

  /** @param {Drafts} drafts */
  #sheet(drafts) {
    if (this.#paused) return this.#pausedPage();
    if (this.#step < 0) return this.#notice();
    const skill = this.#form.skills[this.#step];
    return skill ? this.#skill(drafts, skill) : this.#lastLook();
  }

  #notice() {
    const say = this.#say;
    const language = this.language;
    return [
      title(say('notice')),
      element('p', { class: 'definition' }, say('noticeFor', this.#form.role[language])),
      ...this.#form.notice.map((paragraph) => element('p', { class: 'notice' }, paragraph[language])),
      this.#form.choices.length > 0 &&
        element(
          'fieldset',
          { class: 'free' },
          element('legend', {}, say('choices')),
          ...this.#form.choices.map((choice) => this.#choice(choice)),
        ),
    ];
  }

  /** @param {Choice} choice */
  #choice(choice) {
    const field = choiceOf(choice.key);
    const box = element('input', {
      type: 'checkbox',
      id: field,
      onchange: () => {
        this.#chosen.set(field, box.checked);
        if (this.#value(NOTICE) === true) this.drafts?.set(field, box.checked);
      },
    });
    box.checked = this.#chosen.get(field) ?? this.#value(field) === true;
    const hint = choice.hint[this.language];
    return element(
      'label',
      { class: 'option' },
      box,
      element('span', {}, choice.label[this.language], hint && element('small', {}, hint)),
    );
  }

  #begin() {
    this.drafts?.set(NOTICE, true);
    for (const [field, on] of this.#chosen) if (on || this.#value(field) !== null) this.drafts?.set(field, on);
    this.#go(this.drafts ? firstStep(this.#form, (field) => this.#value(field)) : 0);
  }

  /** @param {Drafts} drafts @param {Skill} skill */
  #skill(drafts, skill) {
    const say = this.#say;
    const language = this.language;
    const level = levelOf(skill.key);
    return [
      ...this.#progress(),
      title(skill.name[language]),
      element('p', { class: 'definition' }, skill.definition[language]),
      choices({
        field: level,
        legend: say('closest'),
        value: this.#value(level),
        disabled: drafts.state.trouble === 'closed',
        options: LEVELS.map((at) => ({ value: at, sign: String(at), text: skill.anchors[at]?.[language] ?? '' })),
        choose: (value) => this.#answer(skill, value),
      }),
      trouble(drafts, level, say, (value) => this.#levelText(skill, value)),
      this.#where(drafts, skill),
    ];
  }

  /** @param {Drafts} drafts @param {Skill} skill */
  #where(drafts, skill) {
    const field = whereOf(skill.key);
    const text = element('textarea', {
      id: field,
      rows: 2,
      maxlength: this.#form.maxSentence,
      readonly: drafts.state.trouble === 'closed',
      oninput: () => drafts.set(field, text.value === '' ? null : text.value),
    });
    text.value = String(this.#value(field) ?? '');
    return element(
      'div',
      { class: 'where' },
      element('label', { for: field }, this.#say('where')),
      text,
      trouble(drafts, field, this.#say, (value) => `“${value}”`),
    );
  }

  #progress() {
    const say = this.#say;
    const value = (/** @type {string} */ field) => this.#value(field);
    const done = Math.round(progress(this.#form, value) * 100);
    const bar = element('div', {});
    bar.style.width = `${done}%`;
    return [
      element(
        'div',
        { class: 'progress', role: 'progressbar', 'aria-label': say('progress'), 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': done },
        bar,
      ),
      element(
        'div',
        { class: 'left' },
        button(`‹ ${say('back')}`, () => this.#go(this.#step - 1), { class: 'ts-button quiet', id: 'back' }),
        element('span', {}, say('left', this.#step + 1, this.#form.skills.length, minutesLeft(this.#form, value))),
      ),
    ];
  }

  #lastLook() {
    const say = this.#say;
    const open = openSkills(this.#form, (field) => this.#value(field)).length;
    return [
      title(say('review')),
      element('p', { class: 'definition' }, open > 0 ? say('stillOpen', open) : say('reviewText')),
      this.notYet && element('p', { class: 'ts-draft-trouble', role: 'alert' }, say('notYet')),
      element('ul', { class: 'answers' }, ...this.#form.skills.map((skill, at) => this.#answered(skill, at))),
      this.#form.choices.length > 0 &&
        element(
          'fieldset',
          { class: 'free' },
          element('legend', {}, say('choices')),
          ...this.#form.choices.map((choice) => this.#choice(choice)),
        ),
      this.#confirmation(),
    ];
  }

  /** @param {Skill} skill @param {number} at */
  #answered(skill, at) {
    const say = this.#say;
    const name = skill.name[this.language];
    const value = this.#value(levelOf(skill.key));
    const where = this.#value(whereOf(skill.key));
    return element(
      'li',
      { class: value === null && 'open' },
      element(
        'div',
        {},
        element('strong', {}, name),
        element('span', {}, this.#levelText(skill, value)),
        where ? element('span', { class: 'quote' }, String(where)) : null,
        ...this.#troubles(skill),
      ),
      button(say('change'), () => this.#go(at), { class: 'ts-button quiet', id: `change-${at}`, 'aria-label': `${say('change')}: ${name}` }),
    );
  }

  /** What must be settled before it can be sent in, where one looks it over. @param {Skill} skill */
  #troubles(skill) {
    const drafts = this.drafts;
    if (!drafts) return [];
    const level = trouble(drafts, levelOf(skill.key), this.#say, (value) => this.#levelText(skill, value));
    const where = trouble(drafts, whereOf(skill.key), this.#say, (value) => `“${value}”`);
    return [level, where].filter((part) => part !== undefined);
  }

  /** @param {Skill} skill @param {unknown} value */
  #levelText(skill, value) {
    if (value === null) return this.#say('open');
    if (typeof value !== 'number') return this.#say('notDone');
    return `${value} · ${skill.anchors[value]?.[this.language] ?? ''}`;
  }

  #confirmation() {
    const say = this.#say;
    return element(
      'dialog',
      { 'aria-labelledby': 'confirm-title' },
      element('h2', { id: 'confirm-title' }, say('confirm')),
      element('p', {}, say('confirmText')),
      element(
        'div',
        { class: 'actions' },
        button(say('cancel'), () => this.querySelector('dialog')?.close(), { id: 'cancel' }),
        button(say('send'), () => void this.#finish(), { class: 'ts-button primary', id: 'confirm' }),
      ),
    );
  }

  /** What was answered elsewhere too comes first: there one chooses. @param {Drafts} drafts */
  #ask(drafts) {
    if (drafts.conflicts().length === 0) return void this.querySelector('dialog')?.showModal();
    const choice = this.querySelector('.ts-draft-trouble button');
    if (!(choice instanceof HTMLElement)) return;
    choice.scrollIntoView({ block: 'center' });
    choice.focus({ preventScroll: true });
  }

  async #finish() {
    this.querySelector('dialog')?.close();
    if (await this.allSaved()) this.dispatchEvent(new CustomEvent('finished'));
  }

  #pausedPage() {
    const say = this.#say;
    return [title(say('paused')), element('p', {}, say('pausedText', day(this.#form.until, this.language)))];
  }

  /** @param {Drafts} drafts */
  #bar(drafts) {
    return element(
      'footer',
      {},
      element('span', { class: 'saved', role: 'status' }),
      element('div', { class: 'actions' }, ...this.#actions(drafts)),
    );
  }

  /** @param {Drafts} drafts */
  #actions(drafts) {
    const say = this.#say;
    const primary = (/** @type {string} */ label, /** @type {() => void} */ action) =>
      button(say(label), action, { class: 'ts-button primary', id: 'primary' });
    if (this.#paused) return [primary('continue', () => this.#pause(false))];
    if (this.#step < 0) return [primary('acknowledge', () => this.#begin())];
    const skill = this.#form.skills[this.#step];
    if (skill) {
      return [
        button(say('notDone'), () => this.#notDone(skill), {
          id: 'not-done',
          disabled: drafts.state.trouble === 'closed',
          'aria-pressed': String(this.#value(levelOf(skill.key)) === NOT_DONE),
        }),
        primary('next', () => this.#go(this.#step + 1)),
      ];
    }
    const open = openSkills(this.#form, (field) => this.#value(field))[0];
    if (open !== undefined) return [primary('answerOpen', () => this.#go(open))];
    return [primary('send', () => this.#ask(drafts))];
  }

  /** What the state of saving is, without drawing anew; anew only when what can be done changes. */
  #saved() {
    const state = this.drafts?.state;
    const place = this.querySelector('.saved');
    if (!state || !place) return;
    const own = { closed: 'closed', 'signed-out': 'signedOut' }[/** @type {string} */ (state.trouble)];
    const text = own ? this.#say(own) : sentence(state, speaker(this.labels, this.language, 'saved.'), this.language);
    if (place.textContent !== text) place.textContent = text;
    place.classList.toggle('good', state.trouble === 'fine' && state.waiting === 0 && text !== '');
  }

  /** @param {Skill} skill @param {string | number} value */
  #answer(skill, value) {
    this.drafts?.set(levelOf(skill.key), value);
    this.plan();
  }

  /** Says so and goes on; said again, it is taken back. @param {Skill} skill */
  #notDone(skill) {
    const taken = this.#value(levelOf(skill.key)) === NOT_DONE;
    this.drafts?.set(levelOf(skill.key), taken ? null : NOT_DONE);
    if (taken) this.plan();
    else this.#go(this.#step + 1);
  }

  /** @param {boolean} paused */
  #pause(paused) {
    this.#paused = paused;
    if (paused) this.drafts?.flush();
    this.#show();
  }

  /** @param {number} step */
  #go(step) {
    this.#step = Math.max(-1, Math.min(step, this.#form.skills.length));
    this.notYet = false;
    this.#show();
  }

  #show() {
    this.render();
    window.scrollTo(0, 0);
    this.querySelector('h1')?.focus({ preventScroll: true });
  }
}

/** @param {string} text */
function title(text) {
  return element('h1', { tabindex: '-1' }, text);
}

customElements.define('touchstone-assessment', TouchstoneAssessment);
