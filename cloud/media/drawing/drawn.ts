/** An element that stays, its attributes and texts as a reader sees them. */
export type Drawn = {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly (Drawn | string)[]
}
export type Attributes = Readonly<Record<string, string>>
