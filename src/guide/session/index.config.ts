export default definePageConfig({
  navigationBarTitleText: 'Session',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
