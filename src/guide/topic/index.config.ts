export default definePageConfig({
  navigationBarTitleText: 'Topic',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
