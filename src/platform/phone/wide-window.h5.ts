/** Whether the window has room for a list beside a detail, as in `styles/panes.scss`. */
export const wideWindow = window.matchMedia('(min-width: 900px)')
