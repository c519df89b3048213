/**
 * The rules of a self-assessment, apart from how it looks.
 *
 * @typedef {import('./assessment.js').AssessmentData} AssessmentData
 * @typedef {(field: string) => unknown} Value
 */
export const LEVELS = [0, 1, 2, 3, 4, 5];
export const NOT_DONE = 'not-observed';
export const NOTICE = 'notice';

/** @param {string} skill */
export const levelOf = (skill) => `level.${skill}`;
/** @param {string} skill */
export const whereOf = (skill) => `where.${skill}`;
/** @param {string} choice */
export const choiceOf = (choice) => `choice.${choice}`;

/**
 * The pages: -1 is the notice, then one for each skill, then the last look.
 * @param {AssessmentData} data @param {Value} value
 */
export function firstStep(data, value) {
  if (value(NOTICE) !== true) return -1;
  const open = openSkills(data, value)[0];
  return open ?? data.skills.length;
}

/** Where in `skills` those stand that have no answer yet. @param {AssessmentData} data @param {Value} value */
export function openSkills(data, value) {
  return data.skills.flatMap((skill, at) => (value(levelOf(skill.key)) === null ? [at] : []));
}

/** @param {AssessmentData} data @param {Value} value */
export function minutesLeft(data, value) {
  return Math.max(1, Math.ceil(openSkills(data, value).length * data.minutesPerSkill));
}

/** From 0 to 1. @param {AssessmentData} data @param {Value} value */
export function progress(data, value) {
  return data.skills.length === 0 ? 1 : 1 - openSkills(data, value).length / data.skills.length;
}

/** A date without a time has no zone: it is the same day everywhere. @param {string} date @param {'en' | 'zh'} language */
export function day(date, language) {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
