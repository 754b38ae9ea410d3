const inline = new Set(['span', 's'])

/** The style names of a string: a block of its own unless it runs in the line. */
export const wordsClass = (element: string, className: string, isContent: boolean): string =>
  ['words', inline.has(element) ? '' : 'words--block', isContent ? 'words--content' : '', className]
    .filter(Boolean)
    .join(' ')
