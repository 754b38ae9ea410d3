/** WeChat prints nothing. */
export const PrintButton = () => null
