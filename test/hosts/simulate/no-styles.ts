/**
 * miniprogram-simulate's style sheets: none. jsdom lays nothing out, and no test asks it for a style; the journeys draw the built
 * sheets in Chromium, and `test/floor` reads each.
 */
export const getContent = (): string => ''
export const compile = (): string => ''
export const insert = (): void => undefined
