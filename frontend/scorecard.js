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
export {};
