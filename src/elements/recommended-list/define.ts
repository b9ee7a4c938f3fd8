import { RecommendedList } from './recommended-list.js';

RecommendedList.define();

declare global {
  interface HTMLElementTagNameMap {
    'recommended-list': RecommendedList;
  }
}
