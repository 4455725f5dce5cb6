/** The id of the button that plays a briefing from its shelf. */
export const playButtonOf = (briefing: string): string => `play-${briefing}`;
