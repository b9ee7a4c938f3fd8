import { property } from '../lit.js';
import type { Article } from '../model/article.js';
import { overlayArticle } from '../model/overlay-article.js';
import { type ParsedArticle, parseArticle } from '../model/parse-article.js';
import type { ParseOptions } from '../model/parse-options.js';
import { DocumentElement } from './document-element.js';
import type { Parsed } from './parsed.js';

/** Elements of one `src`, or of the page, share its document, and so what was read from it. */
const shared = new WeakMap<object, Map<string, ParsedArticle>>();

/** What every element of one article does. */
export abstract class ArticleElement extends DocumentElement<Article> {
  /** The document: an object, a list of which the first counts, or JSON text. */
  @property({ attribute: false }) article: unknown;

  /** The attribute `article`: the document as JSON text. */
  @property({ attribute: 'article' }) protected articleText?: string;

  /** @internal */
  declare adopted?: Article;

  override get given(): { property: unknown; attribute: unknown } {
    return { property: this.article, attribute: this.articleText };
  }

  protected override read(
    raw: unknown,
    attributes: Readonly<Record<string, unknown>>,
    options: ParseOptions,
  ): Parsed<Article> {
    const { article, problems } =
      raw === undefined ? { article: this.adopted ?? {}, problems: [] } : this.#parse(raw, options);
    const all = [...problems];
    return { value: overlayArticle(article, attributes, { ...options, base: this.baseURI }, all), problems: all };
  }

  protected override detail(article: Article): { article: Article } {
    return { article };
  }

  #parse(raw: unknown, options: ParseOptions): ParsedArticle {
    const isShared = /^(?:src|from)$/.test(this.documentSource.route ?? '');
    if (!isShared || typeof raw !== 'object' || !raw) return parseArticle(raw, options);
    const byOptions = shared.get(raw) ?? new Map<string, ParsedArticle>();
    shared.set(raw, byOptions);
    const key = [options.base, options.timeZone, options.language, options.siteName, options.protocols].join();
    const known = byOptions.get(key) ?? parseArticle(raw, options);
    byOptions.set(key, known);
    return known;
  }
}
