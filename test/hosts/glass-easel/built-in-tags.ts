/** WeChat's built-in components that the host draws, in the browser as `wx-<name>`. */
export const builtInTags = [
  'view text button image input textarea scroll-view swiper swiper-item movable-area movable-view canvas rich-text',
  'form label switch checkbox checkbox-group radio radio-group slider picker picker-view picker-view-column progress',
  'icon cover-view cover-image navigator root-portal page-container page-meta navigation-bar match-media web-view map',
  'video sticky-header sticky-section share-element keyboard-accessory',
].flatMap((line) => line.split(' '))
