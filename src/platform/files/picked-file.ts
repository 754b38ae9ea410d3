/** A file that somebody chose on the device; it is read piece by piece. */
export type PickedFile = {
  /** As its owner calls it: `programme.xlsx`. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** The bytes from one place up to before another, as base64. Rejects where the device no longer gives the file. */
  readonly read: (from: number, to: number) => Promise<string>
  /** A photo no larger than guests see it; nothing where it is small already or the device cannot read it. */
  readonly smaller?: () => Promise<PickedFile | undefined>
}
