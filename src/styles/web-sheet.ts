/** What only the web page needs is in `web-sheet.h5.ts`; Taro's comments for it do not reach what Sass has put together. */
export {}
