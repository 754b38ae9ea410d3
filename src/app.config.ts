const web = process.env.TARO_ENV === 'h5'
// theme.json names a colour for each mode; the web's colours come from the style sheets alone.
const themed = (name: string, literal: string) => (web ? literal : `@${name}`)
const tabs = [
  { name: 'now', text: 'Now' },
  { name: 'agenda', text: 'Agenda' },
  { name: 'venue', text: 'Venue' },
  { name: 'photos', text: 'Photos' },
  { name: 'mine', text: 'Mine' },
]

export default defineAppConfig({
  pages: ['pages/now/index', 'pages/agenda/index', 'pages/venue/index', 'pages/photos/index', 'pages/mine/index'],
  subPackages: [
    {
      root: 'guide',
      name: 'guide',
      pages: [
        'session/index',
        'topics/index',
        'topic/index',
        'people/index',
        'person/index',
        'places/index',
        'search/index',
        'updates/index',
        'grid/index',
        'forum/index',
        'practical/index',
        'about/index',
        'privacy/index',
        'share/index',
        'scan/index',
        'import/index',
        'calendar/index',
        'own-item/index',
      ],
    },
    {
      root: 'organiser',
      name: 'organiser',
      pages: [
        'home/index',
        'sign-in/index',
        'session/index',
        'edit/index',
        'items/index',
        'several/index',
        'review/index',
        'history/index',
        'notices/index',
        'team/index',
        'import/index',
        'photos/index',
        'edit/plan/index',
      ],
    },
  ],
  preloadRule: { 'pages/now/index': { network: 'all', packages: ['guide'] } },
  // Taro's router on the web hides a page when its slide would have ended, also where the reader has come back to it by then.
  animation: web ? false : undefined,
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  // On tablets, computers and in cars the window may be wide, turned and resized (WeChat, "resizable").
  resizable: web ? undefined : true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  __usePrivacyCheck__: true,
  window: {
    navigationBarTitleText: 'Forum',
    navigationBarBackgroundColor: themed('paper', '#f7f5f0'),
    navigationBarTextStyle: themed('barText', 'black') as 'black',
    backgroundColor: themed('paper', '#f7f5f0'),
    backgroundColorTop: themed('paper', '#f7f5f0'),
    backgroundColorBottom: themed('paper', '#f7f5f0'),
    backgroundTextStyle: themed('loading', 'dark') as 'dark',
  },
  tabBar: {
    custom: web || undefined,
    color: themed('ink3', '#5d6b7f'),
    selectedColor: themed('accent', '#0b6e5f'),
    backgroundColor: themed('card', '#ffffff'),
    borderStyle: themed('tabLine', 'black') as 'black',
    // The web draws its own bar (frame/tab-bar.h5.tsx): pictures here would lie in its first script as data.
    list: tabs.map(({ name, text }) => ({
      pagePath: `pages/${name}/index`,
      text,
      ...(!web && { iconPath: `@${name}Icon`, selectedIconPath: `@${name}IconOn` }),
    })),
  },
})
