/**
 * The rules of a scorecard, apart from how it looks.
 *
 * @typedef {import('./scorecard.js').Skill} Skill
 */
export const LEVELS = [0, 1, 2, 3, 4, 5];
export const NOT_OBSERVED = 'not-observed';
export const VERDICTS = ['strong-no', 'no', 'yes', 'strong-yes', 'no-decision'];
export const OVERALL = 'overall';
export const OVERALL_NOTE = 'note.overall';

/** @param {string} skill */
export const ratingOf = (skill) => `rating.${skill}`;
/** @param {string} skill */
export const noteOf = (skill) => `note.${skill}`;

/** A must-have that was rated by a number says what was heard. @param {Skill} skill @param {unknown} rating @param {unknown} note */
export function noteIsMissing(skill, rating, note) {
  return skill.mustHave && typeof rating === 'number' && String(note ?? '').trim() === '';
}

/** How a rating stands in the list: a number, a dash, a dot. @param {unknown} rating */
export function sign(rating) {
  if (typeof rating === 'number') return String(rating);
  return rating === NOT_OBSERVED ? '–' : '·';
}

/**
 * What a key means, when it was not typed into a text.
 * @param {{key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean}} event
 * @returns {{rate: number | string} | 'note' | 'next' | 'previous' | undefined}
 */
export function command({ key, ctrlKey, metaKey, altKey }) {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (/^[0-5]$/.test(key)) return { rate: Number(key) };
  switch (key.toLowerCase()) {
    case 'x':
      return { rate: NOT_OBSERVED };
    case 'n':
      return 'note';
    case 'j':
      return 'next';
    case 'k':
      return 'previous';
    default:
      return undefined;
  }
}
