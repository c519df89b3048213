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
export {};
