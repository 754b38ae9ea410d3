export default definePageConfig({
  navigationBarTitleText: 'Photos',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
