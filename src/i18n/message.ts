import type { LaterLanguage } from './later-languages.js';

/** One text with its `{placeholders}`, or one for each plural form that the language has. */
export type Message = string | PluralMessage;

/** The forms of CLDR; `other` is always there. */
export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The languages that are there from the start. */
type CoreLanguage = 'en' | 'vi' | 'zh-Hans' | 'zh-Hant' | 'ar';

/** The languages that the library speaks. */
export type Language = CoreLanguage | LaterLanguage;

/** One group in every language that is there from the start. */
export type Messages<Group> = Readonly<Record<Exclude<CoreLanguage, 'en'>, Translation<Group>>> & {
  readonly en: Group;
};

/** Texts that stand in for the library's own, by key. */
export type TextOverrides = Readonly<Record<string, Message>>;

/** What English has, with the same keys and placeholders: a translation that lacks one does not compile. */
export type Translation<Group> = { readonly [Key in keyof Group]: Translated<Group[Key]> };

type Translated<English> = English extends { readonly other: infer Text }
  ? Translated<Text>
  : English extends `${string}{count}${string}`
    ? WithPlaceholder<'count'> | (PluralMessage & { readonly other: WithPlaceholder<'count'> })
    : English extends `${string}{${infer Name}}${string}`
      ? WithPlaceholder<Name>
      : string;

type WithPlaceholder<Name extends string> = `${string}{${Name}}${string}`;

/** The placeholders of an English text. */
export type PlaceholderOf<English> = English extends { readonly other: infer Text }
  ? PlaceholderOf<Text>
  : English extends `${string}{${infer Name}}${infer Rest}`
    ? Name | PlaceholderOf<Rest>
    : never;
