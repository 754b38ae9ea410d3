/** The page in front: beside a list the detail, else the one that is not covered. */
export const frontPage = (): Element | null =>
  document.querySelector('.pane--detail') ?? document.querySelector('.taro_page_show:not(.taro_page_shade)')
