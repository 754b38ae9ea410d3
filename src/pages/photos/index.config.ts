export default definePageConfig({
  navigationBarTitleText: 'Photos',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
