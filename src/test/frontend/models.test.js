import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstStep, minutesLeft, openSkills, progress, day } from '../../../frontend/assessment-model.js';
import { sentence } from '../../../frontend/draft-state.js';
import { command, noteIsMissing, sign } from '../../../frontend/scorecard-model.js';
import { fill, speaker, supported } from '../../../frontend/words.js';

const none = { ctrlKey: false, metaKey: false, altKey: false };

describe('A scorecard', () => {
  const skill = /** @type {any} */ ({ key: 'evals', mustHave: true });

  it('needs a note for a rated must-have only', () => {
    assert.equal(noteIsMissing(skill, 0, ' '), true);
    assert.equal(noteIsMissing(skill, 4, 'showed the sheet'), false);
    assert.equal(noteIsMissing(skill, 'not-observed', null), false);
    assert.equal(noteIsMissing(skill, null, null), false);
    assert.equal(noteIsMissing({ ...skill, mustHave: false }, 4, null), false);
  });

  it('shows a level as its number, also 0, and tells not observed from not rated', () => {
    assert.deepEqual([0, 5, 'not-observed', null].map(sign), ['0', '5', '–', '·']);
  });

  it('knows its keys, but not those of the browser', () => {
    assert.deepEqual(command({ key: '0', ...none }), { rate: 0 });
    assert.deepEqual(command({ key: 'X', ...none }), { rate: 'not-observed' });
    assert.equal(command({ key: 'n', ...none }), 'note');
    assert.equal(command({ key: 'j', ...none }), 'next');
    assert.equal(command({ key: 'k', ...none }), 'previous');
    assert.equal(command({ key: '6', ...none }), undefined);
    assert.equal(command({ key: '1', ...none, ctrlKey: true }), undefined);
  });
});

describe('A self-assessment', () => {
  const data = /** @type {any} */ ({ skills: [{ key: 'a' }, { key: 'b' }, { key: 'c' }], minutesPerSkill: 1.5 });
  /** @param {Record<string, unknown>} answers */
  const value = (answers) => (/** @type {string} */ field) => answers[field] ?? null;

  it('begins with the notice, goes on at the first skill without an answer, and ends with a last look', () => {
    assert.equal(firstStep(data, value({})), -1);
    assert.equal(firstStep(data, value({ notice: true, 'level.a': 0 })), 1);
    const all = { notice: true, 'level.a': 0, 'level.b': 'not-observed', 'level.c': 5 };
    assert.equal(firstStep(data, value(all)), 3);
  });

  it('tells how far it is', () => {
    const some = value({ 'level.b': 'not-observed' });
    assert.deepEqual(openSkills(data, some), [0, 2]);
    assert.equal(minutesLeft(data, some), 3);
    assert.equal(Math.round(progress(data, some) * 100), 33);
  });

  it('names the last day alike in every time zone', () => {
    assert.equal(day('2026-12-08', 'en'), '8 December');
    assert.equal(day('2026-12-08', 'zh'), '12月8日');
  });
});

describe('Words', () => {
  it('are filled in, and an apostrophe is one', () => {
    assert.equal(fill("It''s {1} of {0}", [4, 2]), "It's 2 of 4");
    assert.equal(speaker({ en: { 'saved.at': 'Saved {0}' }, zh: {} }, 'en', 'saved.')('at', '14:31'), 'Saved 14:31');
  });

  it('come in two languages', () => {
    assert.deepEqual(['zh', 'zh-CN', 'en', 'de', undefined].map(supported), ['zh', 'zh', 'en', 'en', 'en']);
  });
});

describe('The state of saving', () => {
  const say = (/** @type {string} */ key, /** @type {unknown[]} */ ...values) => [key, ...values].join(' ');
  const fine = /** @type {const} */ ({ waiting: 0, sending: false, savedAt: undefined, trouble: 'fine' });

  it('says nothing before anything was typed', () => {
    assert.equal(sentence(undefined, say, 'en'), '');
    assert.equal(sentence(fine, say, 'en'), '');
  });

  it('says when, that it is under way, or what is in the way', () => {
    assert.match(sentence({ ...fine, savedAt: '2026-11-24T14:31:07Z' }, say, 'en'), /^at \d\d:\d\d$/);
    assert.equal(sentence({ ...fine, waiting: 1 }, say, 'en'), 'sending');
    assert.equal(sentence({ ...fine, waiting: 1, trouble: 'offline' }, say, 'en'), 'offline');
    assert.equal(sentence({ ...fine, trouble: 'closed' }, say, 'en'), 'closed');
  });
});
