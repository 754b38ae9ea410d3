/** A distance that grows with the reader's text size. */
export const scaled = (pixels: number): string => `calc(${pixels}px * var(--text-scale, 1))`
