/** The parts of the built `app.json` that a host needs. */
export interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  window?: PageConfig
  tabBar?: TabBar
  themeLocation?: string
}

/** The parts of a page's json that a host needs. */
export interface PageConfig {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: string
  navigationStyle?: string
  backgroundColor?: string
  enablePullDownRefresh?: boolean
}

export interface TabBar {
  color?: string
  selectedColor?: string
  backgroundColor?: string
  borderStyle?: string
  list: { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }[]
}

/** Every page path of the app, those of subpackages with their root. */
export const pagePaths = (config: AppConfig): string[] => {
  const sub = config.subPackages ?? config.subpackages ?? []
  return [
    ...config.pages,
    ...sub.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
  ]
}

export const tabPaths = (config: AppConfig): string[] => (config.tabBar?.list ?? []).map((tab) => tab.pagePath)
