/** Whether the page is being printed, where it has to show all that it has. WeChat does not print. */
export const useIsPrinting = (): boolean => false
