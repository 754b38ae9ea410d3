/** Characters of a notice in one language: what a phone shows without scrolling. */
export const MAX_NOTICE_LENGTH = 500
/** The board is fetched whole by every phone: the newest notices. */
export const MAX_NOTICES = 200
