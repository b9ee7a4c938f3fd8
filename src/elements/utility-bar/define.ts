import { UtilityBar } from './utility-bar.js';

UtilityBar.define();

declare global {
  interface HTMLElementTagNameMap {
    'utility-bar': UtilityBar;
  }
}
