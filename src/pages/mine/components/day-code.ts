import { fetchedPart } from '@/frame/fetched-part'

/** The main package has no room for the reader's day: it lies in the guide's, which is fetched while the first page is read. */
export const useDayCode = fetchedPart(() => import(/* webpackChunkName: "guide/my-day" */ './my-day'))
