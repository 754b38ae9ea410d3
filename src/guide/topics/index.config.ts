export default definePageConfig({ navigationBarTitleText: 'Topics' })
