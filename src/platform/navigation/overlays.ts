/** Does what leaves the page. In WeChat a page takes what is over it along; on the web that is closed first. */
export const afterOverlays = (leave: () => void): void => leave()
