/** The reader's languages, the most wanted first, as `en-GB`. */
export const deviceLanguages = (): readonly string[] => navigator.languages ?? [navigator.language]
