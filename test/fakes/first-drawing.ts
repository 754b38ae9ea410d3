import type * as real from '@/platform/time/first-drawing'

/** No screen is drawn here: the rest follows in the next turn. */
export const firstDrawing: typeof real.firstDrawing = () => new Promise((resolve) => setTimeout(resolve, 0))
