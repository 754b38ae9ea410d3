/** A phone shows the rooms on a page of their own. */
export const useByRoom = (): boolean => false
