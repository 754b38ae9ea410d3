/** Who does something: a member's id, or the command line. Known from the transport, never from an input. */
export type Actor = { readonly id: string; readonly name: string }

/** Anyone who can write to the data folder. */
export const consoleActor: Actor = { id: 'console', name: 'console' }
