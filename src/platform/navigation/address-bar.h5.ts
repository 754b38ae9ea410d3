/** Takes a secret that a page was opened with out of the address bar, and so out of the way back. */
export const hideQuery = (): void => history.replaceState(history.state, '', location.pathname)
