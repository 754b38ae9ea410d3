/** A browser is nobody to WeChat. */
export const loginCode = async (): Promise<string | undefined> => undefined
