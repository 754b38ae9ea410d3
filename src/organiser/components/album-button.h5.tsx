/** A browser's own field offers the album too. */
export const AlbumButton = (_props: object) => null
