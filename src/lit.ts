// The one door to Lit: whoever imports it from here is sure that the guard has run first.
import './lit-globals.js';

export { css, html, LitElement, noChange, nothing, render } from 'lit';
export type { CSSResult, PropertyDeclaration, PropertyValues, TemplateResult } from 'lit';
export { property } from 'lit/decorators.js';
export { ifDefined } from 'lit/directives/if-defined.js';
export { Directive, directive, PartType } from 'lit/directive.js';
export type { ChildPart, PartInfo } from 'lit/directive.js';
