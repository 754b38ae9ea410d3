export default definePageConfig({
  navigationBarTitleText: 'Forum',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
