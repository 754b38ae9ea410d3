export default definePageConfig({
  navigationBarTitleText: 'Changes',
  enableShareAppMessage: true,
  enableShareTimeline: true,
  enablePullDownRefresh: true,
})
