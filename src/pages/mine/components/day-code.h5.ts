import { More, MyDay } from './my-day'

const code = { MyDay, More }

/** On the web they come with the page. */
export const useDayCode = () => ({ code, isFailed: false, retry: () => undefined })
