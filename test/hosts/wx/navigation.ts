import { answerLater, fieldsOf, type Given, textField } from './call'
import type { Journal } from './journal'
import type { PageStack } from './page-stack'

/** The bars around a page, which the app may write on. */
export interface Bars {
  setTitle(title: string): void
  setBarColor(colors: { frontColor?: string; backgroundColor?: string }): void
  setBadge(index: number, text: string | undefined): void
  setTabText(index: number, text: string): void
  stopRefresh(): void
  /** To a height in pixels, or to the element that `#id` names (wx.pageScrollTo). */
  scrollTo(to: number | string): void
  /** How far the page on top has been scrolled. */
  readonly scrollTop: number
}

const colorsOf = ({ frontColor, backgroundColor }: Given) => ({
  frontColor: typeof frontColor === 'string' ? frontColor : undefined,
  backgroundColor: typeof backgroundColor === 'string' ? backgroundColor : undefined,
})

type Act = (given: Given) => unknown

const moves = (stack: PageStack): Record<string, Act> => ({
  navigateTo: (given) => stack.navigateTo(textField(given, 'url')),
  redirectTo: (given) => stack.redirectTo(textField(given, 'url')),
  reLaunch: (given) => stack.reLaunch(textField(given, 'url')),
  switchTab: (given) => stack.switchTab(textField(given, 'url')),
  navigateBack: (given) => stack.navigateBack(typeof given?.delta === 'number' ? given.delta : 1),
})

const onBars = (bars: Bars): Record<string, Act> => ({
  setNavigationBarTitle: (given) => bars.setTitle(textField(given, 'title')),
  setNavigationBarColor: (given) => bars.setBarColor(colorsOf(given)),
  setTabBarBadge: (given) => bars.setBadge(Number(given.index), textField(given, 'text')),
  removeTabBarBadge: (given) => bars.setBadge(Number(given.index), undefined),
  showTabBarRedDot: (given) => bars.setBadge(Number(given.index), ''),
  hideTabBarRedDot: (given) => bars.setBadge(Number(given.index), undefined),
  setTabBarItem: (given) => typeof given.text === 'string' && bars.setTabText(Number(given.index), given.text),
  stopPullDownRefresh: () => bars.stopRefresh(),
  pageScrollTo: (given) =>
    bars.scrollTo(typeof given.selector === 'string' ? given.selector : Number(given.scrollTop ?? 0)),
  startPullDownRefresh: () => undefined,
  setTabBarStyle: () => undefined,
  setBackgroundColor: () => undefined,
  setBackgroundTextStyle: () => undefined,
  showNavigationBarLoading: () => undefined,
  hideNavigationBarLoading: () => undefined,
  showTabBar: () => undefined,
  hideTabBar: () => undefined,
})

const later = (journal: Journal, calls: Record<string, Act>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(calls).map(([name, act]) => [
      name,
      (given?: Given) => {
        journal.note(name, fieldsOf(given))
        return answerLater(name, given, () => void act(given ?? {}))
      },
    ]),
  )

/** Moving between pages, and writing on the bars. */
export const navigation = (stack: PageStack, bars: Bars, journal: Journal): Record<string, unknown> => ({
  ...later(journal, moves(stack)),
  ...later(journal, onBars(bars)),
  createIntersectionObserver: (page: { createIntersectionObserver(options?: unknown): unknown }, options?: unknown) =>
    page.createIntersectionObserver(options),
})
