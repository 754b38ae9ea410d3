/** A browser has no WeChat login. */
export const loginCode = async (): Promise<string | undefined> => undefined
