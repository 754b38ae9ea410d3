/** WeChat shows a mini program's filing by itself (WeChat, "Filing of mini programs"). */
export const Filings = () => null
