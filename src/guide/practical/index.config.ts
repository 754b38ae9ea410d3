export default definePageConfig({ navigationBarTitleText: 'Practical' })
