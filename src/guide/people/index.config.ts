export default definePageConfig({ navigationBarTitleText: 'Speakers' })
