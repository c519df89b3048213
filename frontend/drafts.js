/**
 * What a person types, kept until the server has it. A queue of unsent changes lives in this browser's storage, one per owner
 * and document; each change is sent in order, again and again, until the server acknowledges it. It leaves the storage only then.
 *
 * ## The endpoint
 *
 *     PUT {base}/{field}        Content-Type: application/json, X-Touchstone: 1 (no other site can set it without asking)
 *     {"value": <JSON>, "revision": 3, "key": "0b0c…"}
 *
 * - `field` is one path segment (`rating.data-strategy`); `value` the whole new value, `null` when cleared.
 * - `revision` is the one the change was made on: 0 before the field was ever saved.
 * - `key` names this change (a UUID). The same key again is answered as the first time, and stored once.
 *
 * | status | body | meaning |
 * | --- | --- | --- |
 * | 200 | `{"revision": 4, "savedAt": "2026-11-24T14:31:07Z"}` | it is in the database |
 * | 409 | `{"value": <JSON>, "revision": 7, "savedAt": "…"}` | another tab or person saved the field since: here is theirs |
 * | 410 | – | the document is submitted or closed; nothing is stored any more |
 * | 401 | – | nobody is signed in, or the invitation's cookie is gone |
 * | 400, 413, 422 | problem detail | this value is refused for good |
 * | 403, 404 | – | treated as 410 |
 * | 429, 5xx, none | `Retry-After` in seconds, if any | sent again later |
 *
 * @typedef {{value: unknown, revision: number}} Answer  What the server has for a field.
 * @typedef {{field: string, value: unknown, revision: number, key: string}} Change
 */
export {};
