import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Drafts } from '../../../frontend/drafts.js';

/** @typedef {{status: number, body?: unknown, headers?: Record<string, string>} | 'unreachable'} Reply */
/** @typedef {{url: string, body: {value: unknown, revision: number, key: string}}} Sent */

/** A browser without time: what is planned waits until the test lets it run. */
class World {
  /** @type {Map<string, string>} */
  kept = new Map();
  /** @type {Sent[]} */
  sent = [];
  /** @type {Reply[]} */
  replies = [];
  /** @type {{work: () => void, wait: number}[]} */
  planned = [];
  full = false;
  #uuids = 0;

  /** @param {Record<string, {value: unknown, revision: number}>} answers @param {string} owner */
  open(answers = {}, owner = 'ines') {
    return new Drafts({ base: '/drafts/scorecards/7', owner, document: '7', answers }, this.#outside());
  }

  /** @returns {import('../../../frontend/drafts.js').Surroundings} */
  #outside() {
    return {
      storage: {
        getItem: (key) => this.kept.get(key) ?? null,
        setItem: (key, value) => {
          if (this.full) throw new Error('full');
          this.kept.set(key, value);
        },
        removeItem: (key) => void this.kept.delete(key),
      },
      fetch: async (url, request) => {
        this.sent.push({ url, body: JSON.parse(String(request.body)) });
        const reply = this.replies.shift() ?? { status: 503 };
        if (reply === 'unreachable') throw new TypeError('unreachable');
        const body = reply.body === undefined ? null : JSON.stringify(reply.body);
        return new Response(body, { status: reply.status, headers: reply.headers });
      },
      uuid: () => `key-${++this.#uuids}`,
      later: (work, wait) => {
        const entry = { work, wait };
        this.planned.push(entry);
        return entry;
      },
      cancel: (entry) => (this.planned = this.planned.filter((other) => other !== entry)),
      random: () => 0.5,
    };
  }

  /** Lets the next planned work happen, and returns how long it would have waited. */
  async next() {
    const entry = this.planned.shift();
    assert.ok(entry, 'nothing is planned');
    entry.work();
    for (let turn = 0; turn < 10; turn++) await new Promise((done) => setImmediate(done));
    return entry.wait;
  }
}

/** @param {number} revision @returns {Reply} */
const saved = (revision) => ({ status: 200, body: { revision, savedAt: '2026-11-24T14:31:07Z' } });

describe('What is typed', () => {
  it('is stored at once, sent with its revision and key, and leaves the storage when acknowledged', async () => {
    const world = new World();
    const drafts = world.open({ 'rating.evals': { value: 2, revision: 3 } });

    drafts.set('rating.evals', 4);
    assert.equal(world.kept.size, 1);
    assert.equal(drafts.value('rating.evals'), 4);

    world.replies = [saved(4)];
    await world.next();
    assert.deepEqual(world.sent, [
      { url: '/drafts/scorecards/7/rating.evals', body: { value: 4, revision: 3, key: 'key-1' } },
    ]);
    assert.equal(world.kept.size, 0);
    assert.equal(drafts.settled, true);
    assert.equal(drafts.state.savedAt, '2026-11-24T14:31:07Z');
  });

  it('is one change per field while unsent, in the order of first typing', async () => {
    const world = new World();
    const drafts = world.open();
    drafts.set('note.evals', 'R');
    drafts.set('rating.evals', 4);
    drafts.set('note.evals', 'Re-tested');

    world.replies = [saved(1), saved(1)];
    await world.next();
    await world.next();
    assert.deepEqual(
      world.sent.map(({ body }) => body.value),
      ['Re-tested', 4],
    );
  });

  it('is a change of its own once the one before was sent, on the revision that one got', async () => {
    const world = new World();
    const drafts = world.open();
    drafts.set('overall', 'no');
    world.replies = ['unreachable', saved(1), saved(2)];
    await world.next();
    drafts.set('overall', 'yes');

    await world.next();
    await world.next();
    assert.deepEqual(
      world.sent.map(({ body }) => [body.value, body.revision, body.key]),
      [
        ['no', 0, 'key-1'],
        ['no', 0, 'key-1'],
        ['yes', 1, 'key-2'],
      ],
    );
  });

  it('survives the page, and wins over what the server has', async () => {
    const world = new World();
    world.open().set('note.evals', 'mine');

    const again = world.open({ 'note.evals': { value: 'older', revision: 1 } });
    assert.equal(again.value('note.evals'), 'mine');
    world.planned.shift();
    world.replies = [saved(2)];
    await world.next();
    assert.equal(again.settled, true);
  });

  it('is not shown to the next person at the same browser', () => {
    const world = new World();
    world.open().set('note.evals', 'mine');
    assert.equal(world.open({}, 'tomas').value('note.evals'), null);
  });

  it('is kept on the page when the storage is full', async () => {
    const world = new World();
    world.full = true;
    const drafts = world.open();
    drafts.set('note.evals', 'one');
    drafts.set('rating.evals', 1);
    assert.equal(drafts.value('note.evals'), 'one');
    world.replies = [saved(1), saved(1)];
    await world.next();
    await world.next();
    assert.equal(drafts.settled, true);
  });

  it('is kept by two tabs beside each other', () => {
    const world = new World();
    const one = world.open();
    const other = world.open();
    one.set('note.a', 'from one');
    other.set('note.b', 'from the other');
    const third = world.open();
    assert.equal(third.value('note.a'), 'from one');
    assert.equal(third.value('note.b'), 'from the other');
  });
});

describe('When the server', () => {
  it('does not answer, waits are longer each time, and one acknowledgement ends that', async () => {
    const world = new World();
    const drafts = world.open();
    drafts.set('overall', 'yes');
    world.replies = ['unreachable', { status: 500 }, { status: 502 }, saved(1)];
    const waits = [await world.next(), await world.next(), await world.next(), await world.next()];
    assert.deepEqual(waits, [500, 1000, 2000, 4000]);
    assert.equal(drafts.state.trouble, 'fine');
  });

  it('names a time, it is kept', async () => {
    const world = new World();
    world.open().set('overall', 'yes');
    world.replies = [{ status: 429, headers: { 'Retry-After': '7' } }];
    await world.next();
    assert.equal(world.planned[0]?.wait, 7000);
  });

  it('has something newer, the person chooses, and nothing is lost', async () => {
    for (const choice of /** @type {const} */ (['mine', 'theirs'])) {
      const world = new World();
      const drafts = world.open();
      drafts.set('note.evals', 'mine');
      world.replies = [{ status: 409, body: { value: 'theirs', revision: 7, savedAt: '2026-11-24T14:00:00Z' } }];
      await world.next();
      assert.equal(drafts.state.trouble, 'conflict');
      assert.equal(drafts.value('note.evals'), 'mine');
      assert.equal(drafts.conflicts()[0]?.theirs.value, 'theirs');

      world.planned = [];
      world.replies = [saved(8)];
      drafts.solve('note.evals', choice);
      await world.next();
      assert.equal(drafts.value('note.evals'), choice);
      assert.equal(drafts.settled, true);
      assert.equal(world.sent[1]?.body.revision, choice === 'mine' ? 7 : undefined);
    }
  });

  it('has the same already, there is nothing to choose', async () => {
    const world = new World();
    const drafts = world.open();
    drafts.set('rating.evals', 3);
    world.replies = [{ status: 409, body: { value: 3, revision: 7, savedAt: '2026-11-24T14:00:00Z' } }];
    await world.next();
    assert.equal(drafts.settled, true);
  });

  it('refuses a value for good, the others go on and the field says so until it is changed', async () => {
    const world = new World();
    const drafts = world.open();
    drafts.set('note.a', 'too long');
    drafts.set('note.b', 'fine');
    world.replies = [{ status: 400 }, saved(1), saved(1)];
    await world.next();
    await world.next();
    assert.deepEqual(drafts.refused(), ['note.a']);
    assert.equal(drafts.value('note.a'), 'too long');
    assert.equal(drafts.state.trouble, 'refused');

    drafts.set('note.a', 'short');
    await world.next();
    assert.equal(drafts.settled, true);
  });

  for (const status of [403, 404, 410]) {
    it(`answers ${status}, nothing is sent or kept any more, and the text stays on the page`, async () => {
      const world = new World();
      const drafts = world.open();
      drafts.set('note.a', 'typed');
      world.replies = [{ status }];
      await world.next();
      assert.equal(drafts.state.trouble, 'closed');
      assert.equal(world.kept.size, 0);
      assert.equal(world.planned.length, 0);
      assert.equal(drafts.value('note.a'), 'typed');
    });
  }

  it('knows nobody, all waits until the person is back', async () => {
    const world = new World();
    const drafts = world.open();
    drafts.set('note.a', 'typed');
    world.replies = [{ status: 401 }, saved(1)];
    await world.next();
    assert.equal(drafts.state.trouble, 'signed-out');
    assert.equal(world.planned.length, 0);
    assert.equal(world.kept.size, 1);

    drafts.flush();
    await world.next();
    assert.equal(drafts.state.trouble, 'fine');
  });
});

describe('Settling', () => {
  it('waits for the acknowledgement', async () => {
    const world = new World();
    const drafts = world.open();
    drafts.set('overall', 'yes');
    world.replies = [saved(1)];
    const settled = drafts.settle();
    await world.next();
    assert.equal(await settled, true);
  });

  it('says no when the person has to do something first', async () => {
    const world = new World();
    const drafts = world.open();
    drafts.set('overall', 'yes');
    world.replies = [{ status: 401 }];
    const settled = drafts.settle();
    await world.next();
    assert.equal(await settled, false);
  });
});
