import { expect, fixture, html } from '@open-wc/testing';
import { differences } from '../../benchmarks/sides.js';

describe('What the benchmark compares', () => {
  const sides = [
    { name: 'a header and a meta line', size: 0 },
    { name: 'a list of 10', size: 10 },
    { name: 'a list of 100', size: 100 },
    { name: 'a list of 1,000', size: 1000 },
  ];
  for (const { name, size } of sides)
    it(`shows the same text in the same boxes on both sides: ${name}`, async () => {
      const place = await fixture<HTMLElement>(html`<div style="inline-size: 640px"></div>`);
      expect(await differences(place, size)).to.deep.equal([]);
    });
});
