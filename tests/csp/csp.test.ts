import { expect } from '@open-wc/testing';

interface Told {
  readonly violations: readonly string[];
  readonly headlines: readonly number[];
  readonly displays: readonly string[];
}

/** Pages of this folder are served under the strict policy by web-test-runner.config.mjs. */
async function open(page: string): Promise<Told> {
  const frame = document.createElement('iframe');
  frame.src = `/tests/csp/${page}`;
  const told = new Promise<Told>((resolve) =>
    addEventListener('message', ({ data }) => resolve(data as Told), { once: true }),
  );
  document.body.append(frame);
  const result = await told;
  frame.remove();
  return result;
}

describe('under a strict content security policy', () => {
  it('the elements load, render, are styled, and violate nothing', async () => {
    const { violations, headlines, displays } = await open('page.html');
    expect(violations).to.deep.equal([]);
    expect(headlines).to.deep.equal([1, 0, 8, 1]);
    expect(displays).to.deep.equal(Array(4).fill('inline-size'));
  });

  it('a violation would be noticed', async () => {
    const { violations } = await open('page.html?break');
    expect(violations).to.have.length.greaterThan(0);
    expect(violations.join()).to.match(/trusted-types|style-src/);
  });
});
