const MEGABYTE = 1024 * 1024

/** `1.2`: megabytes with one digit, which are never none. */
export const megabytes = (bytes: number): string => Math.max(0.1, bytes / MEGABYTE).toFixed(1)
