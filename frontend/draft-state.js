/**
 * The state of the one draft on the page, for whoever shows it: the window's event `touchstone-draft`, and the latest state for
 * those that come later.
 *
 * @typedef {import('./drafts.js').DraftState} DraftState
 * @typedef {import('./words.js').Say} Say
 */
export const EVENT = 'touchstone-draft';

/** @type {DraftState | undefined} */
let latest;

/** @param {DraftState | undefined} state */
export function publish(state) {
  latest = state;
  if (typeof window !== 'undefined') window.dispatchEvent(new CustomEvent(EVENT, { detail: state }));
}

export function latestState() {
  return latest;
}

/**
 * The state as a few words. `say` knows the keys of `ui.saved.`.
 * @param {DraftState | undefined} state @param {Say} say @param {string} language
 */
export function sentence(state, say, language) {
  if (!state) return '';
  if (state.trouble !== 'fine' && !(state.trouble === 'offline' && state.waiting === 0)) return say(state.trouble);
  if (state.waiting > 0) return say('sending');
  return state.savedAt ? say('at', time(state.savedAt, language)) : '';
}

/** @param {string} instant @param {string} language */
function time(instant, language) {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit' });
  return format.format(new Date(instant));
}
