import type { TextBox } from '../../pages/fit'

/** The title of what is on, in hundredths of the screen's shorter side: the room that it has on the narrowest screen. */
export const TITLE_BOX: TextBox = {
  width: 76,
  height: 28,
  leading: 1.35,
  sizes: [11, 9.6, 8.2, 7, 5.8, 4.8, 4, 3.3, 2.7, 2.2, 1.8],
}
