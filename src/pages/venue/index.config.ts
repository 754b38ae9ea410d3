export default definePageConfig({
  navigationBarTitleText: 'Venue',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
