/** An element that stays, its attributes and texts as a reader sees them. */
export type DrawingElement = {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly (DrawingElement | string)[]
}
export type Attributes = Readonly<Record<string, string>>
