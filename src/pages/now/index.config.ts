export default definePageConfig({
  navigationBarTitleText: 'Forum',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
