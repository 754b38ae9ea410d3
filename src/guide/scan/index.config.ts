export default definePageConfig({ navigationBarTitleText: 'Scan a code' })
