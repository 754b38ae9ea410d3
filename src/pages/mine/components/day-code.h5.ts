import { More, MyDay } from './my-day'

const part = { MyDay, More }

/** On the web they come with the page. */
export const useDayCode = () => ({ part, isFailed: false, retry: () => undefined })
