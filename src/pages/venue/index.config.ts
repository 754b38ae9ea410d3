export default definePageConfig({
  navigationBarTitleText: 'Venue',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
