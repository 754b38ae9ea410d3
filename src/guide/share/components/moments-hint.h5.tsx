/** The web has no time line. */
export const MomentsHint = () => null
