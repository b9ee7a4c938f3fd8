import { expect, fixture, html } from '@open-wc/testing';
import { directionOf, languageOf, watchLanguage } from '../../src/i18n/language-of.js';

/** A shadow root in the element, with one element in it. */
function inShadow(host: Element, mode: ShadowRootMode = 'open'): HTMLElement {
  const inner = document.createElement('div');
  host.attachShadow({ mode }).append(inner);
  return inner;
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('languageOf', () => {
  const withDocumentLanguage = (lang: string | undefined, test: () => void) => {
    const root = document.documentElement;
    const before = root.lang;
    if (lang === undefined) root.removeAttribute('lang');
    else root.lang = lang;
    test();
    root.lang = before;
  };

  it('is that of the nearest ancestor, or the element’s own', async () => {
    const outer = await fixture(
      html`<div lang="vi">
        <p><b lang="ar-EG"></b></p>
      </div>`,
    );
    expect(languageOf(outer.querySelector('p')!)).to.equal('vi');
    expect(languageOf(outer.querySelector('b')!)).to.equal('ar-EG');
  });

  it('crosses shadow roots, closed ones too', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="zh-Hant"><p></p></section>`);
    const innermost = inShadow(inShadow(outer.querySelector('p')!, 'closed'));
    expect(languageOf(innermost)).to.equal('zh-Hant');
    (innermost.getRootNode() as ShadowRoot).host.setAttribute('lang', 'vi');
    expect(languageOf(innermost)).to.equal('vi');
  });

  it('takes a slotted element’s from the light DOM', async () => {
    const host = await fixture<HTMLElement>(html`<section lang="vi"><p></p></section>`);
    const slot = document.createElement('slot');
    inShadow(host).append(slot);
    slot.lang = 'ar';
    expect(languageOf(host.querySelector('p')!)).to.equal('vi');
  });

  it('passes over what is no language', async () => {
    const outer = await fixture(
      html`<div lang="vi">
        <p lang="auto">
          <b lang=""><i lang="x"></i></b>
        </p>
      </div>`,
    );
    expect(languageOf(outer.querySelector('i')!)).to.equal('vi');
  });

  it('makes tags canonical, also with an underscore', async () => {
    const outer = await fixture(html`<div lang=" nl_NL "><p lang="ZH-hant-tw"></p></div>`);
    expect(languageOf(outer)).to.equal('nl-NL');
    expect(languageOf(outer.querySelector('p')!)).to.equal('zh-Hant-TW');
  });

  it('reads xml:lang, before lang', async () => {
    const outer = await fixture(html`<div lang="en"></div>`);
    outer.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'vi');
    expect(languageOf(outer)).to.equal('vi');
  });

  it('is the document’s for an element that stands nowhere', () => {
    withDocumentLanguage('vi', () => {
      expect(languageOf(document.createElement('p'))).to.equal('vi');
    });
  });

  it('is English where nothing names a language', () => {
    withDocumentLanguage(undefined, () => {
      expect(languageOf(document.createElement('p'))).to.equal('en');
      expect(languageOf(document.body)).to.equal('en');
    });
    withDocumentLanguage('auto', () => {
      expect(languageOf(document.body)).to.equal('en');
    });
  });
});

describe('directionOf', () => {
  it('follows the script', () => {
    for (const language of ['ar', 'ar-EG', 'fa', 'he', 'ur-PK', 'ckb', 'az-Arab', 'pa-PK', 'yi', 'dv'])
      expect(directionOf(language), language).to.equal('rtl');
    for (const language of ['en', 'vi', 'zh-Hant', 'ar-Latn', 'az', 'arn', 'auto', ''])
      expect(directionOf(language), language).to.equal('ltr');
  });
});

describe('watchLanguage', () => {
  it('follows lang and dir of the element and of every ancestor across shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<section><p></p></section>`);
    const middle = inShadow(outer.querySelector('p')!);
    const inner = inShadow(middle);
    let calls = 0;
    const stop = watchLanguage(inner, () => calls++);
    for (const element of [inner, middle, outer, document.documentElement]) {
      const before = calls;
      const { lang, dir } = element;
      element.lang = 'vi';
      await settled();
      expect(calls).to.equal(before + 1);
      element.dir = 'rtl';
      await settled();
      expect(calls).to.equal(before + 2);
      Object.assign(element, { lang, dir });
      await settled();
    }
    stop();
    const before = calls;
    outer.lang = 'ar';
    await settled();
    expect(calls).to.equal(before);
  });

  it('does not call for changes beside or below the element', async () => {
    const outer = await fixture<HTMLElement>(
      html`<section>
        <p><b></b></p>
        <i></i>
      </section>`,
    );
    let calls = 0;
    const stop = watchLanguage(outer.querySelector('p')!, () => calls++);
    outer.querySelector('b')!.lang = 'vi';
    outer.querySelector('i')!.lang = 'vi';
    outer.id = 'other';
    await settled();
    expect(calls).to.equal(0);
    stop();
  });

  it('shares one observer a root, and leaves none', async () => {
    const real = window.MutationObserver;
    let observing = 0;
    let made = 0;
    window.MutationObserver = class extends real {
      constructor(callback: MutationCallback) {
        super(callback);
        made++;
      }
      override observe(...target: Parameters<MutationObserver['observe']>) {
        observing++;
        super.observe(...target);
      }
      override disconnect() {
        observing--;
        super.disconnect();
      }
    };
    try {
      const outer = await fixture<HTMLElement>(html`<section><p></p></section>`);
      const shadow = inShadow(outer.querySelector('p')!).parentNode!;
      const before = made;
      const stops = Array.from({ length: 100 }, (_, index) => {
        const element = document.createElement('div');
        (index % 2 ? shadow : outer).append(element);
        return watchLanguage(element, () => {});
      });
      expect(made - before).to.equal(2);
      expect(observing).to.equal(2);
      const last = stops.pop()!;
      for (const stop of stops) {
        stop();
        stop();
      }
      expect(observing).to.equal(2);
      last();
      expect(observing).to.equal(0);
    } finally {
      window.MutationObserver = real;
    }
  });

  it('lets a callback stop others', async () => {
    const outer = await fixture<HTMLElement>(
      html`<section>
        <p></p>
        <p></p>
      </section>`,
    );
    const [first, second] = outer.children;
    const called: string[] = [];
    const stops = [
      watchLanguage(first!, () => {
        called.push('first');
        stops[1]!();
      }),
      watchLanguage(second!, () => called.push('second')),
    ];
    outer.lang = 'vi';
    await settled();
    expect(called).to.deep.equal(['first']);
    stops[0]!();
  });
});
