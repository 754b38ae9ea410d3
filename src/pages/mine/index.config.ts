export default definePageConfig({
  navigationBarTitleText: 'Mine',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
