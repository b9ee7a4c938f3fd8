import { expect } from '@open-wc/testing';
import { createClock, watchClock } from '../../src/format/clock.js';

/** Surroundings whose time the test moves. */
function fakeSurroundings() {
  let time = 0;
  let isHidden = false;
  let timer: { at: number; callback: () => void } | undefined;
  const visibility = new Set<() => void>();
  let wakeUps = 0;
  return {
    now: () => time,
    setTimeout: (callback: () => void, delay: number) => {
      expect(timer, 'two timers at once').to.equal(undefined);
      timer = { at: time + delay, callback };
      return 1;
    },
    clearTimeout: () => (timer = undefined),
    hidden: () => isHidden,
    watchVisibility: (callback: () => void) => {
      visibility.add(callback);
      return () => visibility.delete(callback);
    },
    advance: (to: number) => {
      while (timer && timer.at <= to) {
        const { at, callback } = timer;
        timer = undefined;
        time = at;
        wakeUps++;
        callback();
      }
      time = to;
    },
    hide: (hidden: boolean) => {
      isHidden = hidden;
      for (const callback of visibility) callback();
    },
    get left() {
      return (timer ? 1 : 0) + visibility.size;
    },
    get timerAt() {
      return timer?.at;
    },
    get wakeUps() {
      return wakeUps;
    },
  };
}

describe('the shared clock', () => {
  it('calls each watcher once, when its time has come', () => {
    const page = fakeSurroundings();
    const watch = createClock(page);
    const called: string[] = [];
    watch(90_000, () => called.push(`late ${page.now()}`));
    watch(60_000, () => called.push(`early ${page.now()}`));
    page.advance(59_999);
    expect(called).to.deep.equal([]);
    page.advance(300_000);
    expect(called).to.deep.equal(['early 60000', 'late 90000']);
  });

  it('leaves neither timer nor listener once nobody watches', () => {
    const page = fakeSurroundings();
    const watch = createClock(page);
    const stops = [watch(5_000, () => {}), watch(50_000, () => {}), watch(9_000, () => {})];
    expect(page.left).to.equal(2);
    page.advance(10_000);
    expect(page.left).to.equal(2);
    for (const stop of stops) stop();
    expect(page.left).to.equal(0);
  });

  it('does not call who stopped watching', () => {
    const page = fakeSurroundings();
    const watch = createClock(page);
    let calls = 0;
    const stop = watch(5_000, () => calls++);
    watch(7_000, () => {});
    stop();
    stop();
    page.advance(10_000);
    expect(calls).to.equal(0);
  });

  it('stands still while the page is hidden, and catches up when it is shown', () => {
    const page = fakeSurroundings();
    const watch = createClock(page);
    let calls = 0;
    watch(60_000, () => calls++);
    page.hide(true);
    expect(page.timerAt).to.equal(undefined);
    watch(30_000, () => calls++);
    expect(page.timerAt).to.equal(undefined);
    page.advance(100_000);
    expect(calls).to.equal(0);
    page.hide(false);
    expect(calls).to.equal(2);
    expect(page.left).to.equal(0);
  });

  it('goes on where nothing was missed', () => {
    const page = fakeSurroundings();
    let calls = 0;
    createClock(page)(60_000, () => calls++);
    page.hide(true);
    page.advance(30_000);
    page.hide(false);
    expect(page.timerAt).to.equal(60_000);
    page.advance(60_000);
    expect(calls).to.equal(1);
  });

  it('lets a watcher watch again', () => {
    const page = fakeSurroundings();
    const watch = createClock(page);
    const times: number[] = [];
    const again = () => {
      times.push(page.now());
      watch(page.now() + 60_000, again);
    };
    watch(60_000, again);
    page.advance(200_000);
    expect(times).to.deep.equal([60_000, 120_000, 180_000]);
  });

  it('does not call a watcher that another has just stopped, nor let one that throws stop the rest', () => {
    const page = fakeSurroundings();
    const watch = createClock(page);
    let calls = 0;
    const stops: (() => void)[] = [];
    stops.push(watch(5_000, () => stops[1]!()));
    stops.push(watch(5_000, () => calls++));
    watch(5_000, () => {
      throw new Error('on purpose');
    });
    watch(5_000, () => (calls += 10));
    expect(() => page.advance(5_000)).to.throw('on purpose');
    page.advance(10_000);
    expect(calls).to.equal(10);
  });

  it('wakes the page once a second at most, however many watch', () => {
    const page = fakeSurroundings();
    const watch = createClock(page);
    let calls = 0;
    for (let index = 0; index < 200; index++) watch(60_000 + index * 10, () => calls++);
    page.advance(70_000);
    expect(calls).to.equal(200);
    expect(page.wakeUps).to.be.below(5);
  });

  it('waits for a moment further off than timers reach', () => {
    const page = fakeSurroundings();
    let calls = 0;
    const year = 365 * 86_400_000;
    createClock(page)(year, () => calls++);
    expect(page.timerAt).to.be.below(2 ** 31);
    page.advance(year - 1);
    expect(calls).to.equal(0);
    page.advance(year);
    expect(calls).to.equal(1);
  });

  it('runs on the page’s own timers, and listens only while somebody watches', async () => {
    const listening = new Set<string>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: [never, never]) {
      listening.add(type);
      addEventListener.call(this, type, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (type: string, ...rest: [never, never]) {
      listening.delete(type);
      removeEventListener.call(this, type, ...rest);
    };
    try {
      const called = new Promise<void>((resolve) => watchClock(Date.now() + 10, resolve));
      expect([...listening]).to.have.members(['visibilitychange', 'pageshow']);
      if (!document.hidden) await called;
      else window.dispatchEvent(new Event('pageshow'));
      expect(document.hidden || !listening.size).to.equal(true);
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
  });
});
