/** In WeChat every page and sheet brings the colour itself (`accentProperties`). */
export const useAccentSheet = (_accent: string | null | undefined): void => undefined
