/** Said in a browser only: who moves a forum sits at a computer. */
export const MovingHere = (): null => null
