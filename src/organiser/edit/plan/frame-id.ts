/** The drawing's element: what is measured on the screen. */
export const FRAME_ID = 'plan-frame'
