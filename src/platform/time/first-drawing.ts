import { wait } from './wait'

export const DRAWING = 250 // ms

/** When the first screen has been drawn, roughly: what is not on it is read after that. */
export const firstDrawing = (): Promise<void> => wait(DRAWING)
