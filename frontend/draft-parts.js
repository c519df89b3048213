/**
 * Parts of both forms: the choice between what was typed here and elsewhere, a group of levels, and drawing anew without losing
 * the place of the cursor.
 *
 * @typedef {import('./words.js').Say} Say
 * @typedef {import('./drafts.js').Drafts} Drafts
 */
import { element } from './words.js';

/** Draws, and sets the focus and the cursor back to where they were. @param {HTMLElement} host @param {() => void} draw */
export function keepingFocus(host, draw) {
  const before = document.activeElement;
  const id = before && host.contains(before) ? before.id : '';
  const text = before instanceof HTMLTextAreaElement ? [before.selectionStart, before.selectionEnd] : undefined;
  draw();
  const after = id ? host.querySelector(`[id="${CSS.escape(id)}"]`) : null;
  if (after instanceof HTMLElement && after !== document.activeElement) {
    after.focus({ preventScroll: true });
    if (text && after instanceof HTMLTextAreaElement) after.setSelectionRange(text[0] ?? 0, text[1] ?? 0);
  }
}

/**
 * Says at a field that it was saved elsewhere too, or refused; nothing when all is well.
 * @param {Drafts} drafts @param {string} field @param {Say} say @param {(value: unknown) => string} show
 */
export function trouble(drafts, field, say, show) {
  const conflict = drafts.conflicts().find((other) => other.field === field);
  if (conflict) {
    const { value } = conflict.theirs;
    const theirs = value === null || value === '' ? say('conflict.nothing') : show(value);
    return element(
      'div',
      { class: 'ts-draft-trouble', role: 'alert' },
      element('p', {}, say('conflict', theirs)),
      button(say('conflict.mine'), () => drafts.solve(field, 'mine'), { id: `mine-${field}` }),
      button(say('conflict.theirs'), () => drafts.solve(field, 'theirs'), { id: `theirs-${field}` }),
    );
  }
  if (!drafts.refused().includes(field)) return undefined;
  return element('p', { class: 'ts-draft-trouble', role: 'alert' }, say('refused'));
}

/** @param {string} label @param {() => void} action @param {Record<string, string | boolean | undefined>} attributes */
export function button(label, action, attributes = {}) {
  return element('button', { type: 'button', class: 'ts-button', ...attributes, onclick: action }, label);
}

/**
 * A group of which one is chosen: radio buttons, so that arrows and screen readers know them.
 * @param {{field: string, legend: string, value: unknown, disabled: boolean, options: {value: string | number, sign: string, text: string}[],
 *   choose: (value: string | number) => void}} group
 */
export function choices({ field, legend, value, disabled, options, choose }) {
  return element(
    'fieldset',
    { class: 'ts-choices', disabled },
    element('legend', {}, legend),
    ...options.map((option) => {
      const radio = element('input', {
        type: 'radio',
        name: field,
        id: `${field}-${option.value}`,
        value: option.value,
        onchange: () => choose(option.value),
      });
      radio.checked = option.value === value;
      return element(
        'label',
        { class: 'ts-choice' },
        radio,
        option.sign && element('b', {}, option.sign),
        element('span', {}, option.text),
      );
    }),
  );
}
