export default definePageConfig({ navigationBarTitleText: 'Team', enablePullDownRefresh: true })
