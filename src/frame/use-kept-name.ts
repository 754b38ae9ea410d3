/** WeChat shows the mini program's own name until the app draws. */
export const useKeptName = (_language: string): void => undefined
