export default definePageConfig({ navigationBarTitleText: 'Organisers' })
