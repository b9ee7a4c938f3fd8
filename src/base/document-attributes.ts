import { type CSSResult, LitElement, property, type PropertyDeclaration } from '../lit.js';
import type { Problem } from '../model/problem.js';
import { shared } from '../styles/shared.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { attributeOf, attributeProblem, type CheckedProperty, oneOf, timeZone } from './attributes.js';
import { define } from './define.js';
import { version } from './version.js';

/**
 * What every element has to be set: its attributes, each with the property of its name, and its tokens.
 *
 * @cssprop [--article-font-text=inherit] - Font of everything but headlines.
 * @cssprop [--article-font-headline=inherit] - Font of headlines and headings.
 * @cssprop [--article-font-size=1em] - Size that everything else follows, a length; never below 12 px.
 * @cssprop [--article-color-text=inherit] - Text.
 * @cssprop [--article-color-muted=74 % of the text] - Dates, captions, descriptions.
 * @cssprop [--article-color-accent=currentColor] - Section, live mark, first ranks, focus ring.
 * @cssprop [--article-color-border=18 % of the text] - Hairlines.
 * @cssprop [--article-color-surface=7 % of the text] - Placeholders, boxes of pictures.
 * @cssprop [--article-space=1em] - The unit of gaps.
 * @cssprop [--article-radius=0px] - Corners of pictures and buttons.
 * @cssprop [--article-image-ratio=3 / 2] - Pictures in lists.
 * @cssprop [--article-measure=60ch] - Longest line; 36em in Chinese, Japanese and Korean.
 * @cssprop [--article-rule=2px] - The rule above a list.
 * @cssprop [--article-weight-headline=700] - Weight of headlines.
 */
export abstract class DocumentAttributes extends LitElement {
  static override styles: CSSResult[] = [tokens, shared];

  /** The tag that the element has unless it is defined under another. */
  static readonly tag: string;
  /** The version of the package. */
  static readonly version: string = version;
  /** Registers the class. The same one twice is silent, and nothing is thrown. */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    define(this as unknown as CustomElementConstructor, tag, registry);
  }

  /** What is shipped names only the attributes that are not named like their property. */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, { attribute: attributeOf(String(name)), ...options });
  }

  /** Frameworks set properties where HTML has attributes: the same values are good for both. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor {
    const descriptor = super.getPropertyDescriptor(name, key, options)!;
    const { accept } = options as CheckedProperty;
    return accept
      ? {
          ...descriptor,
          set(value) {
            descriptor.set!.call(this, accept(value));
          },
        }
      : descriptor;
  }

  /** `page`: what the page says of its own article, in JSON-LD, microdata and `<meta>`; else a selector of a script element with JSON. */
  @property() from?: string;

  /** Address of the document. */
  @property() src?: string;

  /** How a document of another origin is asked for, as on `<img>`: `anonymous`, or `use-credentials` with cookies. */
  @property({ attribute: 'crossorigin' }) crossOrigin: 'anonymous' | 'use-credentials' | '' | null = null;

  /** `lazy` waits with `src` until the element comes near the viewport. */
  @property({ ...oneOf(['eager', 'lazy']) }) loading: 'eager' | 'lazy' = 'eager';

  /** IANA name: the zone of dates that have none, and the one that dates are shown in. An unknown name is reported. */
  @property({ attribute: 'time-zone', ...timeZone }) timeZone?: string;

  /** Interface texts in place of the library's, by key: an object or JSON. Unknown keys are reported. */
  @property() texts?: unknown;

  /**
   * What another of our elements has read already, in place of a document. An element that has it tells nothing.
   *
   * @internal
   */
  @property({ attribute: false }) adopted?: unknown;

  /** What is wrong with the attributes, by their names. */
  protected readonly attributeProblems: Map<string, Problem> = new Map();

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    super.attributeChangedCallback(name, before, text);
    const problem = attributeProblem(this.constructor as typeof LitElement, name, text);
    if (problem) this.attributeProblems.set(name, problem);
    else this.attributeProblems.delete(name);
  }

  /** Whatever fails in here is ours to know, and no error of the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error(error);
    }
  }
}
