export default definePageConfig({
  navigationBarTitleText: 'Share',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
