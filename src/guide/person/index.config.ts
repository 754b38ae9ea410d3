export default definePageConfig({
  navigationBarTitleText: 'Speaker',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
