import type { TextHeading } from './text-of-page.js';

/** Where a reader's eye is taken to be, from the top of the viewport. */
const eye = 0.35;

/** Follows a reader through the sections of a text, without listening to each step of the scrolling. */
export class ReadingPlace {
  /** The section that the reader chose last. */
  chosen = '';
  #headings: readonly TextHeading[] = [];
  #observers: readonly IntersectionObserver[];
  #tell: (id: string | undefined) => void;

  /** `tell` hears the id of the section that is being read: empty before the first, `undefined` where headings are gone. */
  constructor(tell: (id: string | undefined) => void) {
    this.#tell = tell;
    // One sees what crosses the line of the eye, one what comes and goes. With a root that is the document, margins hold in an iframe too.
    this.#observers = [`0px 0px -${100 - eye * 100}% 0px`, '0px'].map(
      (rootMargin) => new IntersectionObserver(this.#look, { root: document, rootMargin }),
    );
  }

  /** Begins to follow, or goes on with other headings. */
  follow(headings: readonly TextHeading[]): void {
    this.stop();
    this.#headings = headings;
    for (const observer of this.#observers) for (const { element } of headings) observer.observe(element);
    // The last sections may never come up to the line.
    document.addEventListener('scrollend', this.#look);
  }

  /** Lets go of everything. */
  stop(): void {
    for (const observer of this.#observers) observer.disconnect();
    document.removeEventListener('scrollend', this.#look);
  }

  #look = (): void => {
    const { scrollHeight, scrollTop, clientHeight } = document.scrollingElement ?? document.documentElement;
    const isEnd = (scrollTop > 0 || !!this.chosen) && scrollHeight - scrollTop - clientHeight < 2;
    let current: string | undefined = '';
    for (const { id, element } of this.#headings) {
      if (!element.isConnected) current = undefined;
      if (current === undefined) break;
      const { top } = element.getBoundingClientRect();
      if (top > clientHeight * (isEnd ? 1 : eye)) break;
      current = id;
      if (isEnd && id === this.chosen && top >= 0) break;
    }
    this.#tell(current);
  };
}
