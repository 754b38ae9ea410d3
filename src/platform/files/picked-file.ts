/** A file that somebody chose on the device; it is read piece by piece. */
export type PickedFile = {
  /** As its owner calls it: `programme.xlsx`. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** The bytes from one place up to before another, as base64. Rejects where the device no longer gives the file. */
  readonly read: (from: number, to: number) => Promise<string>
  /** The same as bytes, where a browser gives them. */
  readonly part?: (from: number, to: number) => Blob
  /** A photo as guests see it, where the device can draw it. */
  readonly asPhoto?: () => Promise<ResizedPhoto>
}

/** What the device has drawn of a photo; nothing of what it cannot, or need not, draw. */
export type ResizedPhoto = {
  /** No larger than guests see it. */
  readonly file?: PickedFile
  /** In the size of a grid, as a JPEG in base64. */
  readonly thumbnail?: string
}
