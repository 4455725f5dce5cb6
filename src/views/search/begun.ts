/** What was typed before the search was there, and whether the reader was still at it. */
export interface Begun {
  query: string;
  isFocused: boolean;
}
