/** Bytes of a file that organisers bring, and of all that is read of it once it is inflated. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024
/** Bytes of each piece of it but the last: in base64, with what goes along, a call's text holds no more. */
export const UPLOAD_PIECE = 72_000
export const MOST_IMPORT_ROWS = 10_000
