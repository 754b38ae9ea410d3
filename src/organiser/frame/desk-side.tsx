/** On a phone the programme is a page of its own. */
export const DeskSide = (): null => null
