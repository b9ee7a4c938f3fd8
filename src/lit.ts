// The one door to Lit: whoever imports it from here is sure that the guard has run first.
import './lit-globals.js';
import type { PropertyDeclaration, ReactiveElement } from 'lit';

export { css, html, LitElement, noChange, nothing, render } from 'lit';
export type { CSSResult, PropertyDeclaration, PropertyValues, TemplateResult } from 'lit';
export { ifDefined } from 'lit/directives/if-defined.js';
export { Directive, directive } from 'lit/directive.js';
export type { ChildPart } from 'lit/directive.js';

/** Declares a property as Lit's own decorator does, without what that has for standard decorators, which nothing here uses. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: PropertyKey): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
